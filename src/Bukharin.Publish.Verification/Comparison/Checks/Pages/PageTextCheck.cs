using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Expected.Front;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Checks what is repeated on pages: the credit where the format has it there, and nothing that is not the edition's own.</summary>
internal static class PageTextCheck
{
    private const int LeastWords = 3;

    // No foot is so narrow that fewer stand before a word that is cut.
    private const int LeastLetters = 12;

    /// <summary>Reports a credit that is not on every page, and heads and feet that nobody asked for.</summary>
    public static void Run(
        Document document, Style style, ExpectedReferences references, RecoveredEdition edition, Tokenizer tokenizer, List<Diagnostic> findings)
    {
        var texts = edition.PageTexts.IsDefault ? [] : edition.PageTexts;
        var credit = document.FrontMatter.Credit;
        var words = style.WordsFor(document.FrontMatter.Language);
        var creditLine = credit.IsNone ? [] : Ids(credit.Lines[0], tokenizer);
        var known = new KnownLines(Titles(document, style, references, edition.Traits), tokenizer);
        var addresses = style.Pdf.RunningHeads == RunningHeadForm.Clauses && edition.Traits.Pages == PageKind.Fixed
            ? DocumentWalker.Labels(document).Select(placed => placed.Label.Address).ToHashSet(StringComparer.Ordinal)
            : [];
        var hasCredit = false;
        foreach (var text in texts)
        {
            foreach (var line in (text ?? "").Split('\n'))
            {
                // Three points say that a credit is cut there, or are its own.
                var isCredit = IsCredit(line) || IsCredit(line.TrimEnd('\u2026', ' ')) || (line.EndsWith('\u2026') && IsCutCredit(line.TrimEnd('\u2026', ' ')));
                hasCredit |= isCredit;
                if (!isCredit && !IsFolio(line, words) && !known.Has(line) && !PageClauseCheck.IsRange(line, addresses))
                {
                    findings.Add(DiagnosticCodes.PageTextAdded.At(SourceSpan.Whole(document.SourceFile), ShortWords.Of(line)));
                }
            }
        }

        if (edition.Traits.OnPages.Contains(MatterWords.Credit) && !credit.IsNone && !hasCredit)
        {
            findings.Add(DiagnosticCodes.CreditNotRepeated.At(credit.Span));
        }

        bool IsCredit(string line) =>
            Ids(line, tokenizer) is var ids && creditLine.Length > 0 && ids.Length >= Math.Min(LeastWords, creditLine.Length) && creditLine.AsSpan().StartsWith(ids);

        // A word that is wider than the foot is cut itself.
        bool IsCutCredit(string line) =>
            line.Length >= LeastLetters && Ids(line, tokenizer) is [.. var whole, var cut] && creditLine.Length > whole.Length && creditLine.AsSpan().StartsWith(whole)
            && tokenizer.TextOf(creditLine[whole.Length]).StartsWith(tokenizer.TextOf(cut), StringComparison.Ordinal);
    }

    /// <summary>Reports words where notes go on overleaf that are not those of the style.</summary>
    public static void Notices(Document document, Style style, RecoveredEdition edition, List<Diagnostic> findings)
    {
        var expected = style.WordsFor(document.FrontMatter.Language).NoteContinued ?? "";
        if (!edition.NoteNotices.IsDefault && string.Join(' ', edition.NoteNotices) is var found && found != expected)
        {
            findings.Add(DiagnosticCodes.NoteNoticeAltered.At(SourceSpan.Whole(document.SourceFile), ShortWords.Of(found), ShortWords.Of(expected)));
        }
    }

    /// <summary>Whether a line is a number of pages, with the style's words for it: each of these may be several.</summary>
    private static bool IsFolio(string line, StyleWords words)
    {
        var (parts, page, of) = (Parts(line), Parts(words.Page), Parts(words.Of));
        for (var i = 0; i < parts.Length;)
        {
            // One of the two may begin as the other does.
            var length = Math.Max(Begins(page) ? page.Length : 0, Begins(of) ? of.Length : 0);
            length = length == 0 && IsNumber(parts[i]) ? 1 : length;
            if (length == 0)
            {
                return false;
            }

            i += length;

            bool Begins(string[] name) => name.Length > 0 && parts.AsSpan(i).StartsWith(name);
        }

        return true;

        static string[] Parts(string? text) => (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a word is a number, in figures or Roman numerals.</summary>
    public static bool IsNumber(string word) => word.All(char.IsAsciiDigit) || word.All(c => "ivxlcdmIVXLCDM".Contains(c, StringComparison.Ordinal));

    /// <summary>What may stand at the heads of pages: title, letter, headings, and the style's words for parts.</summary>
    public static IEnumerable<string> Titles(Document document, Style style, ExpectedReferences references, FormatTraits traits)
    {
        var words = style.WordsFor(document.FrontMatter.Language);
        yield return document.FrontMatter.Title;
        foreach (var letter in traits.OnPages.Contains(MatterWords.LetterHead) ? LetterHeadLines.InShort(document.FrontMatter) : [])
        {
            yield return letter;
        }

        var classroom = style.ClassroomFor(document.FrontMatter);
        if (traits.OnPages.Contains(MatterWords.NameLine) && classroom?.NameLine is { } nameLine)
        {
            yield return nameLine;
        }

        foreach (var heading in ClassroomLines.Headings(document, style))
        {
            yield return heading;
        }

        foreach (var heading in DocumentWalker.Descendants(document).OfType<Heading>())
        {
            yield return references.WordsOf(heading);
        }

        foreach (var word in (string[])[words.Introduction, words.Letter, words.Postscript, words.Commentary, words.Source, words.Colophon, words.Contents, words.ListOfFigures, words.ListOfTables, words.Editorial, words.TitlePage, words.Calendar, .. RegisterHeadings(document, words)])
        {
            yield return word;
        }
    }

    private static IEnumerable<string> RegisterHeadings(Document document, StyleWords words) =>
        DocumentWalker.Descendants(document).OfType<Mention>().Select(mention => words.Registers.HeadingOf(mention.Kind)).Distinct(StringComparer.Ordinal);

    /// <summary>The tokens of a line.</summary>
    public static int[] Ids(string line, Tokenizer tokenizer)
    {
        var text = new LineText();
        text.Append(line, 0);
        var tokens = new TokenStream();
        tokenizer.Append(text, TokenFlags.None, tokens, []);
        return tokens.Ids();
    }
}
