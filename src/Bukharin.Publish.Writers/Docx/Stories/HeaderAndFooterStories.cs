using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Pages;
using Bukharin.Publish.Writers.Docx.Styles.Matter;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Header and footer: the running title, the short credit and the page's number.</summary>
internal static class HeaderAndFooterStories
{
    // Two lines hold nearly every credit whole. What is cut of it a photocopied page has lost.
    private const int MostCreditLines = 2;

    // Between the text, or its notes, and the footer.
    private const double LinesOfAir = 1.25;

    /// <summary>Distance of the footer from the foot of the page.</summary>
    public static double FooterDistancePt(PageStyle page) => page.BottomPt / 3;

    /// <summary>The header of all pages but the first, which has the title itself.</summary>
    public static W.Header Header(StoryContext context) =>
        new(Line(StyleIds.Header, context.Typeset(context.Copy.Document.FrontMatter.Title), mostLines: 1, context));

    /// <summary>The footer of every page: the credit in short, and "Page 3 of 8". Sheets that have the whole credit at their head have one line of it here.</summary>
    public static W.Footer Footer(StoryContext context)
    {
        var footer = new W.Footer();
        if (context.Copy.Document.FrontMatter.Credit is { IsNone: false } credit)
        {
            footer.AppendChild(Line(StyleIds.Footer, context.Typeset(credit.Lines[0]), context.Copy.Matter.HasCreditAtHead ? 1 : CreditLines(context.Copy.Style), context));
        }

        var words = context.Copy.Words;
        var pages = MatterStory.Paragraph(StyleIds.Footer, $"{context.Plain(words.Page)} ");
        pages.Append(
            Field("PAGE", 1),
            new W.Run(new W.Text($" {context.Plain(words.Of)} ") { Space = SpaceProcessingModeValues.Preserve }),
            Field("NUMPAGES", context.PageCount));
        footer.AppendChild(pages);
        return footer;
    }

    /// <summary>How many lines of the credit the lower margin has room for, above the page's number.</summary>
    internal static int CreditLines(Style style)
    {
        var page = style.Docx.Page;
        var room = (page.BottomPt - FooterDistancePt(page)) / PageFurnitureStyles.LeadingPt(style);
        return Math.Clamp((int)(room - LinesOfAir - 1), 1, MostCreditLines);
    }

    private static W.Paragraph Line(string style, string words, int mostLines, StoryContext context)
    {
        var look = context.Copy.Style.Docx;
        var letters = new LetterLook(PageFurnitureStyles.SizePt(context.Copy.Style), IsBold: false, IsItalic: style == StyleIds.Header);
        var fitted = DisplayLine.Fit(words, mostLines, look.Page.MeasurePt, letters, context.Widths);
        var paragraph = MatterStory.Paragraph(style, fitted.Words);
        if (fitted.IndentPt > 0)
        {
            var indent = Measure.TwipsText(fitted.IndentPt);
            paragraph.ParagraphProperties!.Indentation = new W.Indentation { Left = indent, Right = indent };
        }

        return paragraph;
    }

    // The number in it is what a reader shows that does not count pages; Word and LibreOffice do when they lay them out.
    private static W.SimpleField Field(string instruction, int number) =>
        new(new W.Run(new W.RunProperties { NoProof = new W.NoProof() }, new W.Text(number.ToString(CultureInfo.InvariantCulture))))
        {
            Instruction = $" {instruction} ",
        };
}
