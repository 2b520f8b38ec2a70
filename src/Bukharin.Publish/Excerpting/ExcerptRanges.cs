using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>Finds the places that are asked for: clauses by their addresses, headings by their words, and ranges of both.</summary>
/// <param name="places">All places that can be asked for.</param>
/// <param name="file">The file of the text, which diagnostics name.</param>
internal sealed class ExcerptRanges(ImmutableArray<ExcerptPlace> places, string file)
{
    private static readonly ImmutableArray<string> Signs = ["..", "-", "–", "—"];

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Finds the stretches of the text that names and ranges stand for.</summary>
    /// <param name="asked">Names and ranges; one string may have several, separated by commas.</param>
    /// <returns>Ranges of units with their names, in the order of the text; and a diagnostic for each name or range that cannot be used.</returns>
    public (ImmutableArray<ExcerptRange> Ranges, ImmutableArray<Diagnostic> Diagnostics) Find(IEnumerable<string> asked)
    {
        // What names nothing would else stand for the whole text.
        var names = asked.ToList();
        foreach (var nothing in names.Where(name => !Parts(name).Any()))
        {
            _diagnostics.Add(DiagnosticCodes.UnknownPlace.At(SourceSpan.Whole(file), nothing, ""));
        }

        var ranges = names.SelectMany(Parts).Select(RangeOf).OfType<ExcerptRange>().OrderBy(range => range.Start).ThenBy(range => range.End).Distinct().ToImmutableArray();
        return (ranges, _diagnostics.ToImmutable());
    }

    // A comma separates names, unless the whole string is the name of a heading that has a comma.
    private IEnumerable<string> Parts(string asked) =>
        Named(asked).IsEmpty ? asked.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [asked];

    private ExcerptRange? RangeOf(string name)
    {
        if (Named(name) is { IsEmpty: false } found)
        {
            return One(name, found) is { } one ? new ExcerptRange(one.Start, one.End, one.Name) : null;
        }

        foreach (var (left, right) in Splits(name))
        {
            if (Named(left) is { IsEmpty: false } first && EndOf(left, right) is { IsEmpty: false } last)
            {
                return Between(name, One(left, first), One(right, last));
            }
        }

        // Where only one end of a range exists, the other end is reported as the mistake.
        var half = Splits(name).FirstOrDefault(split => !Named(split.Left).IsEmpty || !Named(split.Right).IsEmpty);
        var lacking = half.Left is null ? name : Named(half.Left).IsEmpty ? half.Left : half.Right;
        var known = places.Select(place => place.Name).Distinct(StringComparer.Ordinal);
        _diagnostics.Add(DiagnosticCodes.UnknownPlace.At(SourceSpan.Whole(file), lacking, Nearest.Guess(lacking, known) is { Length: > 0 } guess ? $"{guess.TrimStart()} " : ""));
        return null;
    }

    private ExcerptRange? Between(string name, ExcerptPlace? first, ExcerptPlace? last)
    {
        if (first is null || last is null)
        {
            return null;
        }

        if (last.Start < first.Start)
        {
            _diagnostics.Add(DiagnosticCodes.BackwardRange.At(SourceSpan.Whole(file), name, last.Name, first.Name));
            return null;
        }

        return new ExcerptRange(first.Start, Math.Max(first.End, last.End), first == last ? first.Name : $"{first.Name}–{last.Name}");
    }

    private ExcerptPlace? One(string name, ImmutableArray<ExcerptPlace> found)
    {
        if (found is [var only])
        {
            return only;
        }

        _diagnostics.Add(DiagnosticCodes.AmbiguousPlace.At(
            SourceSpan.Whole(file),
            name,
            string.Join(", ", found.Select(place => string.Create(CultureInfo.InvariantCulture, $"'{place.Id}' (line {place.Span.Line})")))));
        return null;
    }

    /// <summary>The places that the end of a range can mean; the end may be given by the last part of its address alone: <c>3.b-d</c>.</summary>
    private ImmutableArray<ExcerptPlace> EndOf(string left, string right) =>
        ToTheLetter(right) is { IsEmpty: false } whole ? whole
        : Named(left) is [{ Label.Address: var address }] && address.LastIndexOf('.') is > 0 and var stop && ToTheLetter($"{address[..stop]}.{right}") is { IsEmpty: false } sibling ? sibling
        : Named(right);

    /// <summary>
    /// The places that a name can mean: exact matches or, where there are none, clauses whose address ends with it (<c>2.a</c> for
    /// <c>I.2.a</c>).
    /// </summary>
    private ImmutableArray<ExcerptPlace> Named(string name) => ToTheLetter(name) is { IsEmpty: false } found ? found
        : name.Trim() is { Length: > 0 } bare ? Where(place => place.Label?.Address.EndsWith("." + bare, StringComparison.OrdinalIgnoreCase) == true)
        : [];

    private ImmutableArray<ExcerptPlace> ToTheLetter(string name)
    {
        var bare = name.Trim().TrimStart('#');
        return bare.Length == 0 ? []
            : Where(place => place.Id == bare) is { IsEmpty: false } byId ? byId
            : Where(place => place.Label?.Address == bare) is { IsEmpty: false } byAddress ? byAddress
            : Where(place => IsSame(place.Label?.Text, bare)) is { IsEmpty: false } byLabel ? byLabel
            : Where(place => IsSame(place.Words, bare)) is { IsEmpty: false } byWords ? byWords
            : Where(place => IsSame(place.Label?.Address, bare));
    }

    private ImmutableArray<ExcerptPlace> Where(Func<ExcerptPlace, bool> fits) => [.. places.Where(fits)];

    private static bool IsSame(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Left, string Right)> Splits(string name) => Signs.SelectMany(sign =>
        Enumerable.Range(1, Math.Max(0, name.Length - sign.Length - 1))
            .Where(i => string.CompareOrdinal(name, i, sign, 0, sign.Length) == 0)
            .Select(i => (name[..i].Trim(), name[(i + sign.Length)..].Trim())));
}
