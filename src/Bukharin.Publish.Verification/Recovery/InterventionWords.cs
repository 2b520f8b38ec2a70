using System.Collections.Frozen;

namespace Bukharin.Publish.Verification.Recovery;

/// <summary>The words by which editions mark editorial brackets: those of the source's syntax, and TEI's.</summary>
internal static class InterventionWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["gloss", "supplied", "correction", "corr", "sic", "omission", "gap", "unclear"], StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => Words.Contains(word);
}
