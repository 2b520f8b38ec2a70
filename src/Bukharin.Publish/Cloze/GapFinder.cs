using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cloze;

/// <summary>Finds where the gaps of a text stand, and numbers them.</summary>
internal sealed class GapFinder
{
    // More words than these on each side would not help a reader to find the place.
    private const int MostAround = 5;

    // Nearly any short word is near to some other.
    private const int ShortestGuessed = 4;

    private const char GraphemeJoiner = '\u034F';

    private readonly Document _document;
    private readonly List<GapLine> _lines = [];
    private readonly ImmutableArray<Diagnostic>.Builder _faults = ImmutableArray.CreateBuilder<Diagnostic>();

    private GapFinder(Document document)
    {
        _document = document;
        Read(ImmutableArray<Node>.CastUp(document.Blocks), clause: null);
    }

    /// <summary>Finds the gaps that the front matter asks for.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The gaps that have exactly one place, in the order of the text; and the faults of the others.</returns>
    public static (ImmutableArray<PlacedGap> Gaps, ImmutableArray<Diagnostic> Faults) Find(Document document) =>
        document.FrontMatter.ClassWork.Gaps.IsEmpty ? ([], []) : new GapFinder(document).Find();

    private (ImmutableArray<PlacedGap> Gaps, ImmutableArray<Diagnostic> Faults) Find()
    {
        var found = new List<(PlacedGap Gap, int Line, int Start, int End)>();
        foreach (var gap in _document.FrontMatter.ClassWork.Gaps)
        {
            if (One(gap) is var (line, start, end) && Placed(gap, _lines[line], start, end) is { } placed)
            {
                found.Add((placed, line, start, end));
            }
        }

        var inOrder = found.OrderBy(one => one.Line).ThenBy(one => one.Start).ToList();
        for (var i = inOrder.Count - 1; i > 0; i--)
        {
            if (inOrder[i].Line == inOrder[i - 1].Line && inOrder[i].Start < inOrder[i - 1].End)
            {
                _faults.Add(DiagnosticCodes.GapsOverlap.At(inOrder[i].Gap.Gap.Span, inOrder[i - 1].Gap.Gap.Form, inOrder[i].Gap.Gap.Form));
                inOrder.RemoveAt(i);
            }
        }

        return ([.. inOrder.Select((one, i) => one.Gap with { Number = i + 1 })], _faults.ToImmutable());
    }

    private void Read(ImmutableArray<Node> nodes, ClauseLabel? clause)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Paragraph paragraph:
                    _lines.Add(GapLine.Of(paragraph, clause));
                    break;
                case Clause { Label: var own }:
                    Read(DocumentWalker.ChildrenOf(node), own);
                    break;
                case Heading or CodeBlock or TableRow { IsHead: true }:
                    // Their words are repeated elsewhere, in contents and at the head of pages.
                    break;
                default:
                    Read(DocumentWalker.ChildrenOf(node), clause);
                    break;
            }
        }
    }

    /// <summary>The one place of a gap; null, with a fault reported, where there is none or there are several.</summary>
    private (int Line, int Start, int End)? One(Gap gap)
    {
        var places = Places(gap, StringComparison.Ordinal);
        places = places.Count > 0 ? places : Places(gap, StringComparison.OrdinalIgnoreCase);
        if (places is [var only])
        {
            return only;
        }

        if (places.Count == 0)
        {
            _faults.Add(DiagnosticCodes.GapNotFound.At(gap.Span, gap.Form, gap.Clause is { } clause ? $"clause {clause}" : "the text", Advice(gap)));
        }
        else
        {
            var (line, start, end) = places[0];
            _faults.Add(DiagnosticCodes.GapAmbiguous.At(gap.Span, gap.Form, places.Count, string.Join(", ", places.Take(8).Select(Name)), Alone(_lines[line], start, end)));
        }

        return null;
    }

    private List<(int Line, int Start, int End)> Places(Gap gap, StringComparison comparison)
    {
        var (before, words) = (GapLine.Plain(gap.Before), GapLine.Plain(gap.Words));
        var all = before + words + GapLine.Plain(gap.After);
        if (!words.Any(char.IsLetterOrDigit))
        {
            return [];
        }

        var places = new List<(int, int, int)>();
        for (var i = 0; i < _lines.Count; i++)
        {
            for (var at = _lines[i].Words.IndexOf(all, comparison); at >= 0; at = _lines[i].Words.IndexOf(all, at + 1, comparison))
            {
                var (start, end) = (at + before.Length, at + before.Length + words.Length);
                if (IsParted(_lines[i], start) && IsParted(_lines[i], end) && IsIn(gap.Clause, _lines[i].Characters[start].Clause))
                {
                    places.Add((i, start, end));
                }
            }
        }

        return places;
    }

    private PlacedGap? Placed(Gap gap, GapLine line, int start, int end)
    {
        // Verification finds a gap by words that stand side by side, so the words that only locate it must do so as well.
        var (before, after) = (GapLine.Plain(gap.Before).Length, GapLine.Plain(gap.After).Length);
        var around = line.Characters.Skip(start - before).Take(before).Concat(line.Characters.Skip(end).Take(after));
        var characters = line.Characters.Skip(start).Take(end - start).ToList();
        var (first, last) = (characters[0], characters[^1]);
        var obstacle = characters.Select(one => one.Obstacle).OfType<string>().FirstOrDefault()
            ?? around.Select(one => one.Obstacle).FirstOrDefault(one => one is not null and not GapLine.LineEnd)
            ?? (gap.Words.StartsWith('\'') || GapLine.Plain(gap.Words).Contains('"', StringComparison.Ordinal) ? "a quotation mark" : null)
            ?? (characters.TrueForAll(one => ReferenceEquals(one.Place, first.Place)) ? null : "a change of look, or the mark of a note");
        if (obstacle is not null)
        {
            _faults.Add(DiagnosticCodes.GapCrosses.At(gap.Span, gap.Form, obstacle));
            return null;
        }

        return new PlacedGap(0, gap, first.Place!, first.Index, last.Index - first.Index + 1, first.Clause);
    }

    /// <summary>Whether a word can begin or end at this index. A character without form, such as U+200B, parts no words.</summary>
    private static bool IsParted(GapLine line, int index)
    {
        var (before, behind) = (index - 1, index);
        while (before >= 0 && IsFormless(line.Words[before]))
        {
            before--;
        }

        while (behind < line.Words.Length && IsFormless(line.Words[behind]))
        {
            behind++;
        }

        return before < 0 || behind == line.Words.Length
            || ((!IsOfWord(line.Words[before]) || !IsOfWord(line.Words[behind]) || (line.Characters[before].Obstacle == GapLine.Bracket) != (line.Characters[behind].Obstacle == GapLine.Bracket))
                && line.Characters[before].Obstacle != GapLine.Shift && line.Characters[behind].Obstacle != GapLine.Shift);
    }

    private static bool IsFormless(char character) => character == GraphemeJoiner || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    // An underscore counts as part of a word: beside a gap it would be read as a part of the gap's rule.
    private static bool IsOfWord(char character) => character == '_' || char.GetUnicodeCategory(character) is <= UnicodeCategory.OtherNumber or UnicodeCategory.Surrogate;

    private static bool IsIn(string? asked, ClauseLabel? clause) => asked is null
        || (clause is not null && (clause.Address == asked || clause.Address.StartsWith(asked + ".", StringComparison.Ordinal)
            || clause.Id == asked || clause.Id.StartsWith(asked + "-", StringComparison.Ordinal)));

    private string Name((int Line, int Start, int End) place)
    {
        var from = _lines[place.Line].Characters[place.Start];
        return from switch
        {
            { Clause: { } clause } => $"clause {clause.Address}",
            { Place: { } text } => string.Create(CultureInfo.InvariantCulture, $"line {text.SpanOf(from.Index).Line}"),
            _ => $"'{Around(_lines[place.Line], place.Start, place.End)}'",
        };
    }

    /// <summary>
    /// The gap in square brackets with the fewest words around it that occur nowhere else, up to <see cref="MostAround"/> on each
    /// side.
    /// </summary>
    private string Alone(GapLine line, int start, int end)
    {
        var around = "";
        for (var count = 1; count <= MostAround; count++)
        {
            around = Around(line, start, end, count);
            var bare = GapLine.Plain(around.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
            if (_lines.Sum(one => one.Words.Split(bare).Length - 1) == 1)
            {
                break;
            }
        }

        return around;
    }

    /// <summary>The gap in square brackets with a number of words before it, and as many after it, of those by which it can be told.</summary>
    private static string Around(GapLine line, int start, int end, int count = 1)
    {
        var (words, first, last) = (line.Words, start, end);
        while (first > 0 && Tells(first - 1))
        {
            first--;
        }

        while (last < words.Length && Tells(last))
        {
            last++;
        }

        var (before, behind) = (start, end);
        for (var i = 0; i < count; i++)
        {
            before = Math.Max(first, words[..before].TrimEnd().LastIndexOf(' ') + 1);
            behind = Math.Min(last, behind + 1 < words.Length && words.IndexOf(' ', behind + 1) is >= 0 and var next ? next : words.Length);
        }

        return $"{words[before..start]}[{words[start..end]}]{words[end..behind].TrimEnd('.', ',', ';', ':', '!', '?', ' ')}".Normalize();

        bool Tells(int index) => line.Characters[index].Obstacle is null or GapLine.LineEnd;
    }

    private string Advice(Gap gap)
    {
        if (gap.Clause is { } clause)
        {
            var labels = DocumentWalker.Labels(_document).Select(placed => placed.Label).ToList();
            if (!labels.Exists(label => IsIn(clause, label)))
            {
                return $"There is no clause '{clause}'.{Nearest.Guess(clause, labels.Select(label => label.Address))} ";
            }
        }

        if (gap.Words.Length < ShortestGuessed)
        {
            return "";
        }

        var count = gap.Words.Count(char.IsWhiteSpace) + 1;
        var phrases = _lines.SelectMany(line => Phrases(line.Words, count)).Distinct(StringComparer.Ordinal)
            .Where(phrase => !phrase.Contains(GapLine.Barrier, StringComparison.Ordinal) && !phrase.Equals(gap.Words, StringComparison.OrdinalIgnoreCase));
        return Nearest.Guess(gap.Words, phrases) is { Length: > 0 } guess ? $"{guess.TrimStart()} " : "";
    }

    /// <summary>All phrases in a line that have a given number of words, without punctuation at their ends.</summary>
    private static IEnumerable<string> Phrases(string line, int count)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - count + 1)).Select(i => string.Join(' ', words.Skip(i).Take(count)).Trim(' ', '.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', GapLine.Barrier).Normalize());
    }
}
