using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Interventions;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>Infers roles from the look of a text, when no editor has decided them. It is modest: what has no plain sign gets no role.</summary>
/// <remarks>
/// The first paragraph is the title when it is one short line without a stop; a line "by …" below it is the byline. A signature is the
/// last paragraph that begins with a valediction or ends in a line that is a date; then all from there back to the beginning, or to
/// a salutation "Dear …", is the letter, and what stands before the salutation an introduction. After the signature "P.S." begins a
/// postscript, a short paragraph "extract from …" or one that names a publisher and a year is the source, and the rest is commentary,
/// with its short lines without a stop as headings.
/// </remarks>
internal sealed partial class RoleInference
{
    private const int LongestTitle = 100;
    private const int LongestLine = 80;
    private const int LongestSignature = 120;
    private const int LongestSource = 300;

    private readonly TextLines _text;
    private readonly string? _title;
    private readonly DiagnosticLog _log;
    private readonly List<RoleDecision> _decisions = [];

    private RoleInference(TextLines text, string? title, DiagnosticLog log)
    {
        _text = text;
        _title = title;
        _log = log;
    }

    /// <summary>Infers the roles of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The words of the title that an editor has stated, or null: a first line of other words is no title then.</param>
    /// <param name="log">Where each inference is told.</param>
    public static IReadOnlyList<RoleDecision> Infer(TextLines text, string? title, DiagnosticLog log)
    {
        var inference = new RoleInference(text, title, log);
        inference.Infer();
        return inference._decisions;
    }

    private void Infer()
    {
        var next = Head();
        if (Signature(next) is not { } signature)
        {
            return;
        }

        var start = next;
        for (var p = next; p < signature.First; p++)
        {
            if (_text.WordsOfParagraph(p) is { Length: <= LongestLine } words && Salutation().IsMatch(words))
            {
                if (p > next)
                {
                    Add(Words.Of(DivisionRole.Introduction), next, p - 1, "it stands before the salutation");
                }

                Add(Words.Of(DivisionRole.Salute), p, p, "it begins with 'Dear'");
                start = p;
                break;
            }
        }

        Add(Words.Of(DivisionRole.Letter), start, signature.Last, "it ends with a signature");
        Tail(signature.Last + 1);
    }

    private int Head()
    {
        var next = 1;
        if (_text.ParagraphCount > 1 && IsShortLine(1, LongestTitle) && (_title ?? _text.TitleOf(1)) == _text.TitleOf(1) && !Salutation().IsMatch(_text.WordsOfParagraph(1)) && !Date().IsMatch(_text.WordsOfParagraph(1)))
        {
            Add(RoleDecision.Title, 1, 1, "it is a short first line");
            next = 2;
        }

        if (next < _text.ParagraphCount && _text.WordsOfParagraph(next) is { Length: <= LongestLine } words
            && words.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            Add(Words.Of(DivisionRole.Byline), next, next, "it begins with 'by'");
            next++;
        }

        return next;
    }

    /// <summary>The paragraphs of the signature; the roles in them are added.</summary>
    private (int First, int Last)? Signature(int from)
    {
        for (var p = _text.ParagraphCount; p >= from; p--)
        {
            var lines = _text.LineCountOf(p);
            var endsInDate = Date().IsMatch(_text.WordsOf(_text.LastOf(p)));
            if (endsInDate && lines > 1 && _text.WordsOfParagraph(p).Length <= LongestSignature)
            {
                AddLines(Words.Of(DivisionRole.Signed), _text.FirstOf(p), _text.LastOf(p) - 1, "a date stands below it");
                AddLines(Words.Of(DivisionRole.Dateline), _text.LastOf(p), _text.LastOf(p), "it is a date");
                return (p, p);
            }

            if (endsInDate && lines == 1 && p > from && IsValediction(p - 1))
            {
                Add(Words.Of(DivisionRole.Signed), p - 1, p - 1, "it takes leave");
                Add(Words.Of(DivisionRole.Dateline), p, p, "it is a date");
                return (p - 1, p);
            }

            if (IsValediction(p))
            {
                Add(Words.Of(DivisionRole.Signed), p, p, "it takes leave");
                return (p, p);
            }
        }

        return null;
    }

    private void Tail(int from)
    {
        var commentary = 0;
        for (var p = from; p <= _text.ParagraphCount + 1; p++)
        {
            var role = p <= _text.ParagraphCount ? TailRole(p, commentary > 0) : null;
            if (role is not null || p > _text.ParagraphCount)
            {
                if (commentary > 0)
                {
                    Add(Words.Of(DivisionRole.Commentary), commentary, p - 1, "it stands after the letter");
                    commentary = 0;
                }

                if (role is { } found)
                {
                    Add(Words.Of(found.Role), p, p, found.Reason);
                }
            }
            else if (commentary == 0)
            {
                commentary = p;
            }

            if (role is null && p < _text.ParagraphCount && IsShortLine(p, LongestLine))
            {
                Add(RoleDecision.Heading, p, p, "it is a short line without a stop");
            }
        }
    }

    private (DivisionRole Role, string Reason)? TailRole(int paragraph, bool inCommentary)
    {
        var words = _text.WordsOfParagraph(paragraph);
        if (!inCommentary && Postscript().IsMatch(words))
        {
            return (DivisionRole.Postscript, "it begins with 'P.S.'");
        }

        if (words.Length <= LongestSource && Extract().IsMatch(words))
        {
            return (DivisionRole.Source, "it says what the text is taken from");
        }

        return words.Length <= LongestSignature && paragraph == _text.ParagraphCount && Imprint().IsMatch(words)
            ? (DivisionRole.Source, "it names a publisher and a year")
            : null;
    }

    private bool IsValediction(int paragraph) =>
        _text.WordsOfParagraph(paragraph) is { Length: <= LongestSignature } words && Valediction().IsMatch(words);

    private bool IsShortLine(int paragraph, int longest) =>
        _text.LineCountOf(paragraph) == 1
        && _text.WordsOfParagraph(paragraph) is var words
        && words.Length <= longest
        && words[^1] is not ('.' or ',' or ';' or ':' or ')' or ']' or '"' or '”')
        && char.IsUpper(words[0]);

    private void Add(string role, int first, int last, string reason)
    {
        Report(role, first == last ? Number(first) : $"{Number(first)}-{Number(last)}", _text.FirstOf(first), reason);
        _decisions.Add(new RoleDecision(role, _text.FirstOf(first), _text.LastOf(last), SpanOf(_text.FirstOf(first))));
    }

    private void AddLines(string role, int first, int last, string reason)
    {
        var (paragraph, start, end) = (_text.Lines[first].Paragraph, _text.Lines[first].LineInParagraph, _text.Lines[last].LineInParagraph);
        Report(role, $"{Number(paragraph)}:{Number(start)}{(start == end ? "" : $"-{Number(end)}")}", first, reason);
        _decisions.Add(new RoleDecision(role, first, last, SpanOf(first)));
    }

    private void Report(string role, string place, int line, string reason) =>
        _log.Add(DiagnosticCodes.InferredRole.At(SpanOf(line), place, role, reason));

    private SourceSpan SpanOf(int line) => _text.Source.Between(_text.Lines[line].Start, _text.Lines[line].End);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(My )?(Dear|Dearest)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^(Yours|Your (humble|obedient|loving|affectionate|faithful)|Sincerely|Farewell|Faithfully|Respectfully|Affectionately|With (love|respect|best|kind|warm))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Valediction();

    [GeneratedRegex(@"^([\p{L} .'-]+, )?(\d{1,2}(st|nd|rd|th)? )?(January|February|March|April|May|June|July|August|September|October|November|December)( \d{1,2}(st|nd|rd|th)?,?)? \d{4}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(P\. ?S\.|PS\b|Postscript\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Postscript();

    [GeneratedRegex(@"\b(extract|excerpt|extracted|excerpted|reprinted|reproduced) from\b|^Source:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Extract();

    [GeneratedRegex(@"(©|\b(Ltd|Press|Publishers?|Publishing|Books|Newspapers|Copyright)\b).*\b\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Imprint();
}
