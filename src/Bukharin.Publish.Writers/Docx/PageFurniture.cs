using System.Globalization;
using Bukharin.Publish.Writers.Docx.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>Header and footer: the running title, the short credit and the page's number.</summary>
internal static class PageFurniture
{
    // Letters of a text face are on the average half as wide as their size, or a little less; so a line made by this never turns.
    private const double LetterWidthPart = 0.5;

    private const char Ellipsis = '\u2026';

    /// <summary>The header of all pages but the first, which has the title itself.</summary>
    public static W.Header Header(StoryContext context) =>
        new(FrontAndEnd.Paragraph(StyleIds.Header, OneLine(context.Typeset(context.Copy.Document.FrontMatter.Title), context)));

    /// <summary>The footer of every page: the credit in short, and "Page 3 of 8".</summary>
    public static W.Footer Footer(StoryContext context)
    {
        var footer = new W.Footer();
        if (context.Copy.Document.FrontMatter.Credit is { IsNone: false } credit)
        {
            footer.AppendChild(FrontAndEnd.Paragraph(StyleIds.Footer, ShortCredit(credit.Lines[0], context)));
        }

        var words = context.Copy.Words;
        var pages = FrontAndEnd.Paragraph(StyleIds.Footer, $"{context.Plain(words.Page)} ");
        pages.Append(
            Field("PAGE", 1),
            new W.Run(new W.Text($" {context.Plain(words.Of)} ") { Space = SpaceProcessingModeValues.Preserve }),
            Field("NUMPAGES", context.PageCount));
        footer.AppendChild(pages);
        return footer;
    }

    /// <summary>The credit's first line, cut where it is longer than one line of the footer.</summary>
    internal static string ShortCredit(string line, StoryContext context) => OneLine(context.Typeset(line), context);

    /// <summary>Shortens words to a given length: behind a comma in the last third if there is one, else after a word.</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">How many characters there may be, the ellipsis counted.</param>
    /// <returns>The words as they are if they fit; else their beginning, with an ellipsis and no stop before it.</returns>
    internal static string Shorten(string words, int most)
    {
        if (words.Length <= most)
        {
            return words;
        }

        var last = Math.Max(1, most - 1);
        var end = words.LastIndexOf(' ', last);
        for (var space = end; space > last * 2 / 3; space = words.LastIndexOf(' ', space - 1))
        {
            if (words[space - 1] is ',' or ';' or ')')
            {
                end = space;
                break;
            }
        }

        if (end <= 0)
        {
            // One long word, such as an address. A surrogate pair stays whole.
            end = char.IsLowSurrogate(words[last]) ? last - 1 : last;
        }

        return words[..end].TrimEnd(' ', ',', ';', ':', '.', '(', '\u2013', '\u2014') + Ellipsis;
    }

    private static string OneLine(string words, StoryContext context)
    {
        var look = context.Copy.Style.Docx;
        var measure = look.Page.WidthPt - look.Page.InnerPt - look.Page.OuterPt;
        return Shorten(words, (int)(measure / (look.Text.SizePt * StyleTraits.SmallPart * LetterWidthPart)));
    }

    // The number in it is what a reader shows that does not count pages; Word and LibreOffice do when they lay them out.
    private static W.SimpleField Field(string instruction, int number) =>
        new(new W.Run(new W.RunProperties { NoProof = new W.NoProof() }, new W.Text(number.ToString(CultureInfo.InvariantCulture))))
        {
            Instruction = $" {instruction} ",
        };
}
