using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Weighs which characters at the beginning of paragraphs and lines are labels, by the others of their series.</summary>
/// <remarks>
/// An initial, a number before words that go on, a decimal number are labels when another label of the place comes right before or
/// after them in their series; no date proves one. So is a figure without a sign, if it has other words than its neighbour. In a formula, and at the beginning of a note, only the next paragraph can.
/// Nothing proves anything across a heading or a division, but that a decimal number may be a part of a heading's.
/// </remarks>
internal sealed class LabelEvidence
{
    private readonly HashSet<LabelCandidate> _refuted = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LabelCandidate, LabelReading> _followed = new(ReferenceEqualityComparer.Instance);
    private readonly List<LabelCandidate> _unmarked = [];

    private readonly IReadOnlySet<LabelCandidate>? _proved;

    private LabelEvidence(IReadOnlySet<LabelCandidate>? proved) => _proved = proved;

    /// <summary>Finds the labels with which the items of a list of bullets begin, where those beside each other are of one series.</summary>
    /// <param name="items">The flow of each item.</param>
    public static IReadOnlySet<LabelCandidate> OfItems(IEnumerable<IReadOnlyList<FlowItem>> items)
    {
        var proved = new HashSet<LabelCandidate>(ReferenceEqualityComparer.Instance);
        LabelCandidate? before = null;
        foreach (var item in items)
        {
            var leading = item is [FlowParagraph { Candidates: [{ BeginsParagraph: true, Doubt: not LabelDoubt.Date } candidate, ..] }, ..] && !IsBare(candidate) ? candidate : null;
            if (leading is not null && before is not null && leading.Readings.Any(later => before.Readings.Any(later.Follows)))
            {
                proved.Add(before);
                proved.Add(leading);
            }

            before = leading;
        }

        return proved;
    }

    /// <summary>Weighs the labels of one place.</summary>
    /// <param name="flow">The flow of the place.</param>
    /// <param name="place">What kind of place it is.</param>
    /// <param name="proved">What is known to be labels by others that stand elsewhere; null for nothing.</param>
    public static LabelEvidence Of(IReadOnlyList<FlowItem> flow, LabelPlace place, IReadOnlySet<LabelCandidate>? proved = null)
    {
        var evidence = new LabelEvidence(proved);
        var stretch = new List<Witness>();
        var headings = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < flow.Count; i++)
        {
            switch (flow[i])
            {
                case FlowParagraph paragraph:
                    stretch.AddRange(paragraph.Candidates.Where(c => (c.BeginsParagraph || c.BeginsLine) && !evidence.IsRefutedBare(c, paragraph)).Select(c => new Witness(c, i, IsBare(c) && !IsAlone(c, paragraph) ? WordsBehind(c, paragraph) : null)));
                    break;
                case FlowHeading heading:
                    evidence.Weigh(stretch, place, headings);
                    stretch.Clear();
                    if (heading.Words.Leading is { } leading)
                    {
                        headings.Add(leading.Numeral);
                    }

                    break;
                case FlowBlock { ClosesLabels: true }:
                    evidence.Weigh(stretch, place, headings);
                    stretch.Clear();
                    break;
            }
        }

        evidence.Weigh(stretch, place, headings);
        return evidence;
    }

    /// <summary>The figures before words that are taken for labels, though nothing but counting on says so.</summary>
    public IEnumerable<LabelCandidate> Unmarked => _unmarked;

    /// <summary>Whether the characters may be a label.</summary>
    public bool Admits(LabelCandidate candidate) => !_refuted.Contains(candidate);

    /// <summary>Whether it is a label wherever its series begins: it says so itself, or the next one of the series follows.</summary>
    public bool BeginsAnywhere(LabelCandidate candidate) =>
        candidate.IsStated
        || _proved?.Contains(candidate) == true
        || _followed.ContainsKey(candidate)
        || candidate.Readings[0].Series.Form is LabelForm.Word or LabelForm.Section or LabelForm.SectionPoint;

    /// <summary>How to read a label that begins its series: as the next one has it, where one follows.</summary>
    public LabelReading ReadingOf(LabelCandidate candidate) => _followed.TryGetValue(candidate, out var reading) ? reading : candidate.Readings[0];

    /// <summary>Whether a Roman numeral without a sign is none of a label, as words stand behind it: <c>I</c> is a word.</summary>
    private bool IsRefutedBare(LabelCandidate candidate, FlowParagraph paragraph)
    {
        var isRefuted = IsBare(candidate) && !IsAlone(candidate, paragraph) && candidate.Readings[0].Series.Kind != NumeralKind.Figure;
        if (isRefuted)
        {
            _refuted.Add(candidate);
        }

        return isRefuted;
    }

    private static bool IsAlone(LabelCandidate candidate, FlowParagraph paragraph) => paragraph.Pieces.Length == 1 && WordsBehind(candidate, paragraph).Length == 0;

    private static string WordsBehind(LabelCandidate candidate, FlowParagraph paragraph) =>
        paragraph.Pieces[candidate.Piece].Run!.ToString()[candidate.End..].Trim();

    /// <summary>Whether two figures number one name: <c>1 Samuel</c>, <c>2 Samuel 7:14</c>. Of two sentences the first word may be the same.</summary>
    private static bool NumberOneName(string? words, string? others)
    {
        var length = LabelNumber.WordLength(words);
        return length > 0
            && length == LabelNumber.WordLength(others)
            && words.AsSpan(0, length).SequenceEqual(others.AsSpan(0, length))
            && (IsWhole(words.AsSpan(length)) || IsWhole(others.AsSpan(length)));

        static bool IsWhole(ReadOnlySpan<char> behind) => behind.TrimStart(' ') is [] or [not (>= 'a' and <= 'z'), ..];
    }

    private static bool IsBare(LabelCandidate candidate) => candidate.Readings[0].Series.Form == LabelForm.Bare;

    private void Weigh(List<Witness> stretch, LabelPlace place, HashSet<string> headings)
    {
        var places = new Dictionary<LabelReading, (int First, int Last)>();
        var numerals = new Dictionary<string, int>(StringComparer.Ordinal);
        var parts = new Dictionary<(NumeralKind Kind, string Whole, int Ordinal), int>();
        for (var i = 0; i < stretch.Count; i++)
        {
            if (stretch[i].Candidate.Readings[0].Series is { Kind: NumeralKind.Decimal } decimals)
            {
                foreach (var part in PartsOf(decimals.Stem))
                {
                    parts.TryAdd(part, i);
                }
            }

            if (stretch[i].Candidate.Doubt != LabelDoubt.Date)
            {
                numerals.TryAdd(stretch[i].Candidate.Numeral, i);
                foreach (var reading in stretch[i].Candidate.Readings)
                {
                    places[reading with { Through = 0 }] = places.TryGetValue(reading with { Through = 0 }, out var known) ? (known.First, i) : (i, i);
                }
            }
        }

        for (var i = 0; i < stretch.Count; i++)
        {
            var candidate = stretch[i].Candidate;
            var followed = candidate.Readings.Where(reading => Next(reading).Any(next => places.TryGetValue(next, out var found) && found.Last > i)).ToList();
            var isFollowed = followed.Count > 0;
            if (isFollowed)
            {
                _followed[candidate] = followed[0];
            }

            if (candidate.IsStated)
            {
                continue;
            }

            var isProved = candidate.Doubt == LabelDoubt.None
                || _proved?.Contains(candidate) == true
                || isFollowed
                || candidate.Readings.Any(reading => Previous(reading).Any(before => places.TryGetValue(before, out var found) && found.First < i))
                || (candidate.Doubt == LabelDoubt.Quantity && candidate.Readings[0].IsFirst && IsPart(candidate, i));

            // Figures alone are those of pages too, but where they begin with the first.
            isProved = isProved && !(IsBare(candidate) && candidate.Readings[0] is { Series.Kind: NumeralKind.Figure } figure && !(places.TryGetValue(new LabelReading(figure.Series, 1), out var one) && NumbersOtherWords(one.First) && NumbersOtherWords(i)));
            if (!isProved || !IsAdmitted(place, stretch, i))
            {
                _refuted.Add(candidate);
            }
            else if (stretch[i].Words is not null)
            {
                _unmarked.Add(candidate);
            }
        }

        bool NumbersOtherWords(int at) => stretch[at].Candidate.Readings
            .SelectMany(reading => Next(reading).Concat(Previous(reading)))
            .Any(beside => places.TryGetValue(beside, out var found) && !(NumberOneName(stretch[at].Words, stretch[found.First].Words) && NumberOneName(stretch[at].Words, stretch[found.Last].Words)));

        bool IsPart(LabelCandidate candidate, int at) =>
            candidate.Readings[0].Series.Stem is var stem
            && (headings.Contains(stem)
                || (numerals.TryGetValue(stem, out var before) && before < at)
                || PartsOf(stem).Any(part => parts.TryGetValue(part with { Ordinal = part.Ordinal - 1 }, out var earlier) && earlier < at));
    }

    /// <summary>The ways to read the last part of a number of several, and what comes before it: 2.1 after 1.4, B1 after A3.</summary>
    private static IEnumerable<(NumeralKind Kind, string Whole, int Ordinal)> PartsOf(string stem)
    {
        var last = stem.LastIndexOf('.') + 1;
        return last == stem.Length ? [] : Numerals.Read(stem[last..]).Where(read => read.Inserted == 0).Select(read => (read.Kind, stem[..last], read.Ordinal));
    }

    /// <summary>Whether the place allows of a label here: in a formula, and where a note begins, the next paragraph must go on with the series.</summary>
    private bool IsAdmitted(LabelPlace place, List<Witness> stretch, int i)
    {
        var witness = stretch[i];
        if (place == LabelPlace.Text || (place == LabelPlace.Note && !(witness.Index == 0 && witness.Candidate.BeginsParagraph)))
        {
            return true;
        }

        var goesOn = i + 1 < stretch.Count
            && stretch[i + 1] is var next
            && next.Index - witness.Index <= 1
            && next.Candidate.Readings.Any(later => witness.Candidate.Readings.Any(earlier => later.Follows(earlier) || IsCountedWith(later, earlier)));
        return goesOn
            || (i > 0 && Admits(stretch[i - 1].Candidate) && witness.Candidate.Readings.Any(later => stretch[i - 1].Candidate.Readings.Any(later.Follows)));
    }

    /// <summary>Whether two labels are one number, which Markdown counts.</summary>
    private static bool IsCountedWith(LabelReading later, LabelReading earlier) => later == earlier && later.Series.Kind == NumeralKind.Figure;

    private static IEnumerable<LabelReading> Next(LabelReading reading) =>
        Neighbours(Math.Max(reading.Ordinal, reading.Through), reading).Where(next => next.Follows(reading));

    private static IEnumerable<LabelReading> Previous(LabelReading reading) =>
        Neighbours(reading.Ordinal, reading).Where(reading.Follows);

    /// <summary>What could stand beside a label in its series. Russian leaves out up to three letters in a row.</summary>
    private static IEnumerable<LabelReading> Neighbours(int around, LabelReading reading)
    {
        for (var ordinal = Math.Max(0, around - 3); ordinal <= around + 3; ordinal++)
        {
            for (var inserted = Math.Max(0, reading.Inserted - 1); inserted <= reading.Inserted + 1; inserted++)
            {
                yield return new LabelReading(reading.Series, ordinal, inserted);
            }

            yield return new LabelReading(reading.Series, ordinal);
        }
    }

    /// <summary>A candidate, the item of the flow that it stands in, and what stands behind a numeral without a sign, up to the next change of type; null for one with a sign, or alone.</summary>
    private readonly record struct Witness(LabelCandidate Candidate, int Index, string? Words);
}
