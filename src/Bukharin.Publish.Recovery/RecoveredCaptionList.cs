using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery;

/// <summary>A list of figures or of tables.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Entries">Its entries, in order.</param>
public sealed record RecoveredCaptionList(string Heading, ImmutableArray<RecoveredContentsEntry> Entries);
