using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Docx.Fonts;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Pages;
using Bukharin.Publish.Writers.Docx.Stories;
using Bukharin.Publish.Writers.Docx.Styles;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>Writes an edition that a teacher hands out and edits: WordprocessingML, ISO/IEC 29500 transitional.</summary>
internal static class DocxWriter
{
    /// <summary>Writes a document as DOCX.</summary>
    /// <param name="job"><inheritdoc cref="EditionWriter" path="/param[@name='job']" /></param>
    /// <param name="output"><inheritdoc cref="EditionWriter" path="/param[@name='output']" /></param>
    /// <returns><inheritdoc cref="EditionWriter" path="/returns" /></returns>
    /// <remarks>
    /// A clause label is text with a tab behind it, in a paragraph style named after its level; or, where the style asks for lists and one shows the same, its paragraph's number. Its bookmark bears its id.
    /// Footnotes are Word's own. The credit stands at the end, short in every footer, and in the custom property Credit.
    /// </remarks>
    public static ImmutableArray<Diagnostic> Write(EditionJob job, Stream output)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (!job.Copy.Pictures.Diagnostics.IsEmpty)
        {
            return job.Copy.Pictures.Diagnostics;
        }

        var (document, style) = (job.Document, job.Style);
        var context = new StoryContext(job.Copy);
        var links = new PartRelationships();
        var noteLinks = new PartRelationships();

        var header = links.Add(PartKind.Header);
        var footer = links.Add(PartKind.Footer);
        var firstFooter = links.Add(PartKind.FirstFooter);
        foreach (var kind in (ReadOnlySpan<PartKind>)[PartKind.Styles, PartKind.Theme, PartKind.Settings, PartKind.FontTable, PartKind.Numbering, PartKind.Footnotes, PartKind.HtmlStyleMap])
        {
            links.Add(kind);
        }

        var matter = new MatterStory(context, links);
        W.Header? nameLine = null;
        W.Footnotes? footnotes = null;
        var lists = new Stack<(MatterKind Kind, string Heading, int At)>();
        var elements = new List<OpenXmlElement>();
        foreach (var part in job.Copy.Matter.Parts(MatterForm.OfDocument(context.Contents.AreThere)))
        {
            switch (part.Kind)
            {
                case MatterKind.NameLine:
                    // It is in the header of the first page, above all else.
                    nameLine = new W.Header(matter.Write(part));
                    break;
                case MatterKind.Contents or MatterKind.Figures or MatterKind.Tables:
                    lists.Push((part.Kind, context.Plain(part.Heading!.Words), elements.Count));
                    break;
                case MatterKind.Text:
                    elements.AddRange(new Story(context, links, note: null).Write(document.Blocks));
                    footnotes = FootnotesStory.Write(context, noteLinks);
                    break;
                default:
                    elements.AddRange(matter.Write(part));
                    break;
            }
        }

        var language = document.FrontMatter.Language;
        var firstHeader = nameLine is null ? null : links.Add(PartKind.FirstHeader);
        var references = References(header, firstHeader, footer, firstFooter);
        var isRightToLeft = WritingDirection.IsRightToLeft(language);
        foreach (var end in context.SectionEnds)
        {
            (end.ParagraphProperties ??= new W.ParagraphProperties()).AppendChild(
                Section(style, end == context.SectionEnds[0] ? references : [], isRightToLeft));
        }

        // What is listed is known now. The last list goes in first, so that the places of the others stay.
        foreach (var (kind, heading, at) in lists)
        {
            elements.InsertRange(at, context.Contents.Build(kind, heading));
        }

        var section = Section(style, context.SectionEnds.Count == 0 ? references : [], isRightToLeft);
        var body = new W.Document(new W.Body([.. elements, section]));
        var styles = Styles(job, StyleSheet.Build(style, language, context.Headings, ClauseLevels(document.Blocks), job.Copy), context);
        DirectFormatting.Apply(body, styles);
        DirectFormatting.Apply(footnotes!, styles);
        LayOut(body, footnotes!, styles, context);
        var packageLinks = new PartRelationships();
        foreach (var kind in (ReadOnlySpan<PartKind>)[PartKind.Document, PartKind.CoreProperties, PartKind.ExtendedProperties, PartKind.CustomProperties])
        {
            packageLinks.Add(kind, from: "");
        }

        ImmutableArray<PackagePart> parts =
        [
            new(PartKind.Document, PartXml.Of(body), links),
            new(PartKind.Styles, PartXml.Of(styles.WriteTo)),
            new(PartKind.Theme, job.Reference?.Theme is { } theme ? PartXml.Of(theme.WriteTo) : PartXml.Of(Theme.Build(style.Docx))),
            new(PartKind.Settings, PartXml.Of(Settings.Build(style, language, FootnotesStory.NoticeId(context.Copy)))),
            .. new FontTablePart(style, context.Diagnostics).Parts,
            new(PartKind.Numbering, PartXml.Of(BulletNumbering.Build(style.Docx.ClauseIndentPt, !context.Copy.Classroom.Lines(MatterKind.Questions).IsEmpty, !context.Copy.Classroom.Lines(MatterKind.Tasks).IsEmpty, context.LabelLists))),
            new(PartKind.Footnotes, PartXml.Of(footnotes!), noteLinks),
            new(PartKind.Header, PartXml.Of(HeaderAndFooterStories.Header(context))),
            .. nameLine is null ? Enumerable.Empty<PackagePart>() : [new(PartKind.FirstHeader, PartXml.Of(nameLine))],
            new(PartKind.Footer, PartXml.Of(HeaderAndFooterStories.Footer(context))),
            new(PartKind.FirstFooter, PartXml.Of(HeaderAndFooterStories.Footer(context))),
            .. job.Copy.Pictures.Files.Select(picture => new PackagePart(PartKind.Picture(picture.Name, picture.Kind.MediaType), picture.Bytes.ToArray())),
            new(PartKind.HtmlStyleMap, HtmlStyleMap.Write(styles)),
            DocumentProperties.CorePart(context, job.Timestamp),
            DocumentProperties.ExtendedPart(context),
            DocumentProperties.CustomPart(context),
        ];
        OpenPackage.Write(packageLinks, parts, output);

        // Front matter is written in several places.
        return [.. context.Diagnostics.Distinct()];
    }

    private static XElement Styles(EditionJob job, W.Styles own, StoryContext context)
    {
        var styles = XElement.Parse(own.OuterXml);
        if (job.Reference is not { } reference)
        {
            return styles;
        }

        var (merged, lacking) = HouseStyles.Merge(reference.Styles, styles);
        if (!lacking.IsEmpty)
        {
            context.Diagnostics.Add(DiagnosticCodes.ReferenceLacksStyles.At(
                SourceSpan.Whole(reference.Path), lacking.Length, string.Join(", ", lacking)));
        }

        return merged;
    }

    private static void LayOut(W.Document body, W.Footnotes footnotes, XElement styles, StoryContext context)
    {
        var style = context.Copy.Style;
        var main = XElement.Parse(body.OuterXml);
        var layout = DocxLayout.Of(
            main, XElement.Parse(footnotes.OuterXml), styles, context.Widths, style.Docx.ClauseIndentPt);
        context.PageCount = layout.PageCount;
        if (context.Contents.IsAnyListThere)
        {
            // The same paragraphs in the same order, as objects and as XML.
            var pages = body.Descendants<W.Paragraph>().Zip(main.Descendants(Word.Main + "p"), (paragraph, xml) => (paragraph, xml))
                .ToDictionary(pair => pair.paragraph, pair => layout.PageOf(pair.xml));
            context.Contents.Number(paragraph => pages[paragraph]);
        }
    }

    private static ImmutableArray<OpenXmlElement> References(string header, string? firstHeader, string footer, string firstFooter) =>
    [
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = header },
        .. firstHeader is null ? Enumerable.Empty<OpenXmlElement>() : [new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = firstHeader }],
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = footer },
        new W.FooterReference { Type = W.HeaderFooterValues.First, Id = firstFooter },
    ];

    /// <summary>A section's properties.</summary>
    /// <param name="style">The style.</param>
    /// <param name="references">Headers and footers of the first section; none for others, which go on with them and on its page.</param>
    /// <param name="isRightToLeft">The way of the script.</param>
    private static W.SectionProperties Section(Style style, ImmutableArray<OpenXmlElement> references, bool isRightToLeft)
    {
        var look = style.Docx;
        var page = look.Page;
        var section = new W.SectionProperties(references);
        if (Settings.Restart(style.NoteNumbering) is { } restart)
        {
            section.AppendChild(new W.FootnoteProperties(restart));
        }

        if (references.IsEmpty)
        {
            section.AppendChild(new W.SectionType { Val = W.SectionMarkValues.Continuous });
        }

        section.Append(
            new W.PageSize { Width = (uint)Measure.Twips(page.WidthPt), Height = (uint)Measure.Twips(page.HeightPt) },
            new W.PageMargin
            {
                Top = Measure.Twips(page.TopPt),
                Bottom = Measure.Twips(page.BottomPt),
                Left = (uint)Measure.Twips(page.InnerPt),
                Right = (uint)Measure.Twips(page.OuterPt),
                Header = (uint)Measure.Twips(page.TopPt / 2),
                Footer = (uint)Measure.Twips(HeaderAndFooterStories.FooterDistancePt(page)),
                Gutter = 0,
            });
        if (style.LineNumberStep > 0 && style.Usual is null)
        {
            section.AppendChild(new W.LineNumberType
            {
                CountBy = (short)style.LineNumberStep,
                Distance = Measure.TwipsText(look.Text.SizePt),
                Restart = W.LineNumberRestartValues.Continuous,
            });
        }

        // The first page has a footer of its own and no running title: the title stands below.
        if (!references.IsEmpty)
        {
            section.AppendChild(new W.TitlePage());
        }

        if (isRightToLeft)
        {
            section.AppendChild(new W.BiDi());
        }

        return section;
    }

    private static int ClauseLevels(IEnumerable<Block> blocks) =>
        DocumentWalker.Blocks(blocks).OfType<Clause>().Select(clause => clause.Label.Level).DefaultIfEmpty(0).Max();
}
