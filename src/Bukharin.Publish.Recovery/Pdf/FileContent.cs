using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Objects;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Tags;

namespace Bukharin.Publish.Recovery.Pdf;

/// <summary>What is needed of a file: plain data, taken from it once.</summary>
/// <param name="Pages">What is seen on each page.</param>
/// <param name="Settled">The lines of each page that says which are running heads and folios; null for the others.</param>
/// <param name="Labels">The pages' labels.</param>
/// <param name="Places">The named places.</param>
/// <param name="Tags">The structure tree.</param>
/// <param name="Metadata">What the file says of itself.</param>
/// <param name="Intruders">What no file of ours holds.</param>
internal sealed record FileContent(
    ImmutableArray<PageContent> Pages, ImmutableArray<PageText?> Settled, ImmutableArray<string> Labels, ImmutableArray<NamedPlace> Places, TagTree Tags, RecoveredMetadata Metadata,
    ImmutableArray<string> Intruders)
{
    /// <summary>Whether the file says that it is ours: then a line that was broken between two words ends in a space.</summary>
    public required bool IsOurs { get; init; }
}
