using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Tests.Verification.Mutation.Source;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>What a finding must name: one of some places in the source, or a part of the front matter.</summary>
internal sealed partial record Naming(ImmutableArray<SourcePlace> Places, ImmutableArray<string> Words)
{
    public static Naming At(params IEnumerable<SourcePlace> places) => new([.. places.Distinct()], []);

    public static Naming Of(params ImmutableArray<string> words) => new([], words);

    /// <summary>
    /// Whether a finding names the place: by a clause's address, by a span in that very clause (in that very paragraph,
    /// outside clauses), or by a word for the part of the front matter.
    /// </summary>
    public bool IsIn(Diagnostic finding, NumberedText source) =>
        Words.Any(word => finding.Message.Contains(word, StringComparison.OrdinalIgnoreCase))
        || Places.Any(place => Names(finding, place, source));

    public override string ToString() => string.Join(" or ", Places.Select(place => place.ClauseId.Length > 0 ? $"clause {place.Address}" : $"line {place.Span.Line}").Concat(Words).Distinct());

    private static bool Names(Diagnostic finding, SourcePlace place, NumberedText source)
    {
        if (place.ClauseId.Length > 0 && Address().Matches(finding.Message).Any(match => match.Groups[1].Value == place.Address))
        {
            return true;
        }

        var at = finding.Span.Line == 0 ? null : source.At(finding.Span);
        return at is not null && at.ClauseId == place.ClauseId && (place.ClauseId.Length > 0 || at.Paragraph == place.Paragraph);
    }

    [GeneratedRegex(@"\bclause ([\p{L}\d]+(?:\.[\p{L}\d]+)*)")]
    private static partial Regex Address();
}
