using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>An entry of the outline (bookmarks).</summary>
/// <param name="Title">The title, as plain text.</param>
/// <param name="DestinationName">The name of its destination, which must be on one of the pages.</param>
/// <param name="Children">Entries below this one.</param>
/// <param name="IsOpen">Whether the entries below are shown when the file is opened.</param>
internal sealed record OutlineEntry(
    string Title, string DestinationName, ImmutableArray<OutlineEntry> Children, bool IsOpen = true);
