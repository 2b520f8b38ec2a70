using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Pdf.Tagging;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Makes the galley of what a text or a note has: what a compositor decides line by line.</summary>
internal sealed class GalleyComposer
{
    // A hanging bullet, and three asterisks that stay on one line. Neither is a word of the text.
    private const string Bullet = "•";
    private const string Asterisks = "*\u00A0\u00A0\u00A0*\u00A0\u00A0\u00A0*";

    private readonly PreparedCopy _copy;
    private readonly PdfStyle _style;
    private readonly ParagraphFormats _formats;
    private readonly PdfFonts _fonts;
    private readonly RunPieces _pieces;
    private readonly StructureBuilder _tags;
    private readonly TableComposer _tables;
    private readonly FigureComposer _figures;
    private readonly CodeSize _codeSize;
    private readonly HangingLabels _labels;
    private readonly bool _repeatsText;

    /// <summary>Begins a galley.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="fonts">Its fonts.</param>
    /// <param name="page">The page.</param>
    /// <param name="pieces">The pieces of its lines.</param>
    /// <param name="tags">The structure tree, to which each block is added.</param>
    /// <param name="note">The note that it is of; null for the text.</param>
    public GalleyComposer(PreparedCopy copy, PdfFonts fonts, PageStyle page, RunPieces pieces, StructureBuilder tags, Footnote? note = null)
    {
        // A note that says of words in the line what they are has them again, but no pages of the source in the margin.
        _repeatsText = note?.Kind is { } kind && kind != InterventionKind.Gloss;
        _copy = copy;
        _style = copy.Style.Pdf;
        _formats = new ParagraphFormats(_style);
        _fonts = fonts;
        _pieces = pieces;
        _tags = tags;
        _tables = new TableComposer(copy, _pieces, tags);
        _figures = new FigureComposer(copy, _pieces, tags, page);
        _codeSize = new CodeSize(copy, _pieces);
        _labels = new HangingLabels(_pieces, fonts);
    }

    /// <summary>What has been composed.</summary>
    public GalleyBuilder Galley { get; } = new();

    /// <summary>What is set otherwise than the style has it.</summary>
    public IEnumerable<Diagnostic> Notices => _codeSize.Notices;

    /// <summary>Composes what a text or a note has, behind what has been composed before.</summary>
    public void Compose(ImmutableArray<CopyItem> items, Setting setting)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var item = Floats.Behind(items, i, _copy.Style);
            OpenerPages.Begin(Galley, items, i, setting, _copy);
            _tags.Add(item, () => Compose(item, setting));
            if (!IsInMargin(item.Node))
            {
                Galley.KeepLast(LetterLines.Keep(items, i));
            }
        }
    }

    private void Compose(CopyItem item, Setting setting)
    {
        switch (item)
        {
            case CopyLine { Node: Heading heading }:
                AddHeading(heading);
                break;
            case CopyLine line:
                Galley.Space(setting.Text.SpacePt);
                AddLine(line, setting, _formats.Text(setting, line.IsIndented));
                break;
            case CopyClauses clauses:
                Compose(clauses.Items, setting);
                break;
            case CopyContainer container:
                AddContainer(container, setting);
                break;
            case CopyObject { Node: Table table }:
                _tables.Add(table, setting, Galley);
                break;
            case CopyObject { Node: Figure { IsFacsimile: true } facsimile }:
                Galley.OnVerso(() => _figures.Add(facsimile, setting, Galley));
                break;
            case CopyObject { Node: Figure figure }:
                _figures.Add(figure, setting, Galley);
                break;
            case CopyObject { Node: ThematicBreak stop, Ends: var ends }:
                Apart(BlockNames.Break, setting, () => Galley.Add([_pieces.Words(Asterisks, _fonts.Text(default, setting.Text.SizePt), stop)], ParagraphFormats.ThematicBreak(setting) with { KeepWithNext = !ends }, stop));
                break;
            default:
                throw new UnreachableException($"No galley for {item.Node.GetType().Name}.");
        }
    }

    private void AddContainer(CopyContainer container, Setting setting)
    {
        var within = setting with { IsImprint = false };
        switch (container.Node)
        {
            case Division division:
                AddDivision(division, container.Items, setting);
                break;
            case Clause:
                Compose(container.Items, within.Inside(_style.ClauseIndentPt) with { LabelPt = container.SharesLine ? setting.LabelPt : setting.LeftPt });
                break;
            case BlockQuote:
                Apart(ContainerNames.Quote, setting, () => Compose(container.Items, within.Inside(_style.QuoteIndentPt, _style.QuoteIndentPt)));
                break;
            case LineBlock:
                within = within.Inside(_style.QuoteIndentPt);
                var numbersPt = NumbersPt(container.Items, within);
                Apart(ContainerNames.Verse, setting, () => AddAsWritten(container.Items, within, stanza => _formats.Verse(within, LinesOf(stanza), numbersPt)));
                break;
            case CodeBlock code:
                // Code has letters of its own, also among words in italics.
                within = _codeSize.Fitted(code, within.Inside(_style.QuoteIndentPt)) with { Form = HeadingForm.Roman };
                Apart(ContainerNames.Code, setting, () => AddAsWritten(container.Items, within, _ => _formats.Code(within, _codeSize.DeepestPt(code, within))));
                break;
            case DefinitionList:
                Apart(ContainerNames.Definitions, setting, () => Compose(container.Items, within));
                break;
            case DefinitionItem:
                Compose(container.Items, setting);
                break;
            case Paragraph when container.Items is [CopyLine term]:
                _tags.Add(term, () => AddTerm(term, setting));
                break;
            case Definition:
                Compose(container.Items, setting.Inside(_style.ClauseIndentPt));
                break;
            case BulletList when setting.IsInList:
                AddList(container.Items, setting);
                break;
            case BulletList:
                Apart(ContainerNames.List, setting, () => AddList(container.Items, setting));
                break;
            case BulletItem item:
                AddItem(item, container.Items, setting);
                break;
            default:
                throw new UnreachableException($"No galley for {container.Node.GetType().Name}.");
        }
    }

    /// <summary>Adds blocks that stand apart from the text around them.</summary>
    private void Apart(string part, Setting setting, Action add)
    {
        var look = _copy.Style.Parts[part];
        Galley.Space(look.LinesBefore * setting.Text.LeadingPt);
        add();
        Galley.Space(look.LinesAfter * setting.Text.LeadingPt);
    }

    /// <summary>Adds a paragraph, or a label that stands alone. Labels before its words hang, and the words begin at the indent of the innermost.</summary>
    private void AddLine(CopyLine line, Setting setting, ParagraphFormat format)
    {
        var words = line.Node is not Paragraph paragraph ? []
            : _repeatsText ? _pieces.InLine(_copy.Runs(paragraph), setting.Text.SizePt, setting.Form)
            : _pieces.Of(_copy.Runs(paragraph), setting.Text.SizePt, setting.Form);
        if (!line.Labels.IsEmpty)
        {
            format = format with { FirstIndentPt = setting.LabelPt };
        }

        Galley.Add([.. _labels.Of(line.Labels, setting.Text.SizePt), .. words], format with { KeepWithNext = line.LeadsIn }, line.Node);
    }

    /// <summary>Terms are bold.</summary>
    private void AddTerm(CopyLine term, Setting setting)
    {
        var words = _pieces.OfHeading(_copy.Runs(term.Node), setting.Text.SizePt, format => _fonts.Text(format with { Strong = true }, setting.Text.SizePt));
        Galley.Add([.. words], _formats.Text(setting, isIndented: false) with { KeepWithNext = term.LeadsIn }, term.Node);
    }

    /// <summary>Adds paragraphs whose lines are their author's, with an empty line between two.</summary>
    private void AddAsWritten(ImmutableArray<CopyItem> lines, Setting setting, Func<CopyLine, ParagraphFormat> formatOf)
    {
        foreach (var line in lines.Cast<CopyLine>())
        {
            if (!ReferenceEquals(line, lines[0]))
            {
                Galley.Space(setting.Text.LeadingPt);
            }

            _tags.Add(line, () => AddLine(line, setting, formatOf(line)));
        }
    }

    /// <summary>The room that the numbers of a poem's lines need, with an em between the words and the widest of them.</summary>
    private double NumbersPt(ImmutableArray<CopyItem> stanzas, Setting setting)
    {
        var widest = stanzas.SelectMany(stanza => _copy.Runs(stanza.Node)).OfType<VerseNumberRun>()
            .Select(number => _pieces.WidthPt(_pieces.OfVerse(number, setting.Text.SizePt))).DefaultIfEmpty(0).Max();
        return widest > 0 ? widest + setting.Text.SizePt : 0;
    }

    private static int LinesOf(CopyLine stanza) => 1 + ((Paragraph)stanza.Node).Inlines.Count(inline => inline is LineBreak);

    private void AddList(ImmutableArray<CopyItem> items, Setting setting) =>
        Compose(items, setting.Inside(setting.Text.SizePt) with { IsInList = true, IsImprint = false, LabelPt = setting.LeftPt });

    private void AddItem(BulletItem item, ImmutableArray<CopyItem> items, Setting setting)
    {
        var first = Galley.Items.Count;
        Compose(items, setting);

        // An item may have nothing but a page of the source, which stands in the margin.
        if (Galley.Items.Skip(first).OfType<GalleyParagraph>().Any())
        {
            var bullet = _pieces.Words(Bullet, _fonts.Text(default, setting.Text.SizePt), item);
            Galley.Prepend(first, [bullet, new IndentPiece(LeftPt: setting.LeftPt)], setting.LabelPt);
        }
    }

    private void AddHeading(Heading heading)
    {
        Floats.End(heading, Galley);
        var style = new HeadingSetting(heading.Level, _copy.Style);
        Galley.RunningHead = _copy.TextInLine(_copy.Runs(heading));
        Galley.Space(style.SpaceBeforePt);
        Galley.Add(
            [new DestinationPiece(heading.Id), .. _pieces.OfHeading(_copy.Runs(heading), style.SizePt, format => _fonts.Heading(style, format))],
            ParagraphFormats.Heading(style),
            heading);
    }

    private bool IsInMargin(Node node) => node is Division { Role: DivisionRole.Margin } && _copy.Style.MarginNotes == MarginNoteForm.Margin;

    /// <summary>Has notes in the margin beside the next line. What they refer to stands at the foot of that line's page.</summary>
    private void AddMarginNote(Division note, ImmutableArray<CopyItem> items)
    {
        var (notes, form) = (_style.Notes, _copy.Style.Parts[DivisionRole.Margin].Form);
        foreach (var line in items.OfType<CopyLine>())
        {
            _tags.Add(line, () => Galley.AddBeside([.. _pieces.Of(_copy.Runs(line.Node), notes.SizePt, form)], notes.SizePt, notes.LeadingPt, line.Node, note.Anchor));
        }
    }

    private void AddDivision(Division division, ImmutableArray<CopyItem> items, Setting setting)
    {
        if (IsInMargin(division))
        {
            AddMarginNote(division, items);
            return;
        }

        var own = new DivisionSetting(division, setting.IsInWork, !_copy.Document.Texts.IsEmpty, _copy.Style);
        setting = setting with { IsInWork = setting.IsInWork || division.Role == DivisionRole.Work };
        if (division.Role == DivisionRole.Attribution)
        {
            Galley.KeepLast();
        }

        Galley.Space(own.LinesBefore * setting.Text.LeadingPt);
        var section = _copy.Sections.Of(division);
        if (section is not null)
        {
            Galley.Destinations.Add(section.Id);
        }

        if (own.IsNamed)
        {
            // The running head of a letter says from whom to whom it is: that is more than the word for a letter. The heading that names a division has been one.
            Galley.RunningHead = (division is { Role: DivisionRole.Letter, Blocks: not [Heading, ..] } ? _copy.Matter.LetterInShort : null) ?? section?.Title ?? Galley.RunningHead;
        }

        // What is around a part with a name surrounds its blocks too.
        Compose(items, own.IsNamed ? setting : own.Within(setting));

        Floats.End(division, _copy.Style, Galley);
        Galley.Space(own.LinesAfter * setting.Text.LeadingPt);
    }
}
