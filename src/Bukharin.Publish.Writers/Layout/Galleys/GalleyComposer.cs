using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Labels;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Pdf.Tagging;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Makes the galley of blocks, those of a text or of a note: what a compositor decides block by block.</summary>
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
    /// <param name="repeatsText">Whether it is of a note that says of words in the line what they are: it has them again, but no pages of the source in the margin.</param>
    public GalleyComposer(PreparedCopy copy, PdfFonts fonts, PageStyle page, RunPieces pieces, StructureBuilder tags, bool repeatsText = false)
    {
        _repeatsText = repeatsText;
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
        Outline = new OutlineBuilder(copy);
    }

    /// <summary>What has been composed.</summary>
    public GalleyBuilder Galley { get; } = new();

    /// <summary>The outline of what has been composed.</summary>
    public OutlineBuilder Outline { get; }

    /// <summary>What is set otherwise than the style has it.</summary>
    public IEnumerable<Diagnostic> Notices => _codeSize.Notices;

    /// <summary>Composes blocks, behind those of before.</summary>
    public void Blocks(ImmutableArray<Block> blocks, Setting setting)
    {
        for (var i = 0; i < blocks.Length;)
        {
            if (blocks[i] is not Clause clause)
            {
                Add();
                continue;
            }

            _tags.AddClauses(clause, () =>
            {
                while (i < blocks.Length && blocks[i] is Clause)
                {
                    Add();
                }
            });

            void Add()
            {
                var (block, next) = (blocks[i], i + 1 < blocks.Length ? blocks[i + 1] : null);
                _tags.Add(block, () => Block(block, next, setting));
                i++;
            }
        }
    }

    private void Block(Block block, Block? next, Setting setting)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph, _formats.Text(setting, Galley.IsFlush) with { KeepWithNext = ParagraphFormats.LeadsTo(next) }, setting);
                break;
            case Heading heading:
                AddHeading(heading);
                break;
            case Clause clause:
                AddClause(clause, setting);
                break;
            case Division division:
                AddDivision(division, setting);
                break;
            case BlockQuote quote:
                Apart(ContainerNames.Quote, setting, () => Blocks(quote.Blocks, setting.Inside(_style.QuoteIndentPt, _style.QuoteIndentPt) with { IsImprint = false }));
                break;
            case DefinitionList list:
                Apart(ContainerNames.Definitions, setting, () => AddDefinitions(list, setting with { IsImprint = false }));
                break;
            case LineBlock verse:
                var inside = setting.Inside(_style.QuoteIndentPt) with { IsImprint = false };
                Apart(ContainerNames.Verse, setting, () => AddAsWritten(verse.Stanzas, inside, _formats.Verse(inside)));
                break;
            case CodeBlock code:
                Apart(ContainerNames.Code, setting, () => AddCode(code, setting.Inside(_style.QuoteIndentPt) with { IsImprint = false }));
                break;
            case BulletList list when setting.IsInList:
                AddList(list, setting);
                break;
            case BulletList list:
                Apart(ContainerNames.List, setting, () => AddList(list, setting));
                break;
            case Table table:
                _tables.Add(table, setting, Galley);
                break;
            case Figure figure:
                _figures.Add(figure, setting, Galley);
                break;
            case ThematicBreak:
                Apart(BlockNames.Break, setting, () => Galley.Add([_pieces.Words(Asterisks, _fonts.Text(default, setting.Text.SizePt), block)], ParagraphFormats.ThematicBreak(setting), block));
                break;
            default:
                throw new UnreachableException($"No galley for {block.GetType().Name}.");
        }
    }

    /// <summary>Adds blocks that stand apart from the text around them.</summary>
    private void Apart(string part, Setting setting, Action add)
    {
        var look = _copy.Style.Parts[part];
        Galley.Space(look.LinesBefore * setting.Text.LeadingPt);
        Galley.IsFlush = true;
        add();
        Galley.Space(look.LinesAfter * setting.Text.LeadingPt);
        Galley.IsFlush = true;
    }

    private void AddParagraph(Paragraph paragraph, ParagraphFormat format, Setting setting) => AddLine(
        _repeatsText
            ? _pieces.InLine(_copy.Runs(paragraph), setting.Text.SizePt, setting.Form)
            : _pieces.Of(_copy.Runs(paragraph), setting.Text.SizePt, setting.Form),
        format,
        setting,
        paragraph);

    /// <summary>Adds a paragraph with the labels that wait for it: they hang, and the text begins at the indent of the innermost.</summary>
    private void AddLine(IEnumerable<ParagraphPiece> words, ParagraphFormat format, Setting setting, Block tag)
    {
        if (_labels.AreThere)
        {
            format = format with { FirstIndentPt = _labels.LeftPt };
            words = [.. _labels.Take(setting.Text.SizePt), .. words];
        }

        Galley.Add([.. words], format, tag);
    }

    private void AddClause(Clause clause, Setting setting)
    {
        var entry = Outline.Begin(clause);
        _labels.Add(clause.Label, setting.LeftPt);
        var inner = setting.Inside(_style.ClauseIndentPt) with { IsImprint = false };
        if (LabelLines.Of(clause.Blocks) == LabelLine.Own)
        {
            AddLine([], _formats.Text(inner, Galley.IsFlush) with { KeepWithNext = !clause.Blocks.IsEmpty }, inner, clause);
        }

        Blocks(clause.Blocks, inner);
        Outline.End(entry);
    }

    /// <summary>Terms are bold, and what they mean stands further in.</summary>
    private void AddDefinitions(DefinitionList list, Setting setting)
    {
        foreach (var item in list.Items)
        {
            _tags.Add(item, () => AddDefinition(item, setting));
        }
    }

    private void AddDefinition(DefinitionItem item, Setting setting)
    {
        Galley.IsFlush = true;
        _tags.Add(StructureType.Div, ContainerNames.Term, item.Term);
        var term = _pieces.OfHeading(_copy.Runs(item.Term), setting.Text.SizePt, format => _fonts.Text(format with { Strong = true }, setting.Text.SizePt));
        AddLine(term, _formats.Text(setting, isFlush: true) with { KeepWithNext = true }, setting, item.Term);
        foreach (var definition in item.Definitions)
        {
            Galley.IsFlush = true;
            _tags.Add(definition, () => Blocks(definition.Blocks, setting.Inside(_style.ClauseIndentPt)));
        }
    }

    private void AddCode(CodeBlock code, Setting setting)
    {
        // Code has letters of its own, also among words in italics.
        setting = _codeSize.Fitted(code, setting) with { Form = HeadingForm.Roman };
        AddAsWritten(code.Paragraphs, setting, _formats.Code(setting));
    }

    /// <summary>Adds paragraphs whose lines are their author's, with an empty line between two.</summary>
    private void AddAsWritten(ImmutableArray<Paragraph> paragraphs, Setting setting, ParagraphFormat format)
    {
        foreach (var paragraph in paragraphs)
        {
            if (!ReferenceEquals(paragraph, paragraphs[0]))
            {
                Galley.Space(setting.Text.LeadingPt);
            }

            Galley.IsFlush = true;
            _tags.Add(paragraph, () => AddParagraph(paragraph, format, setting));
        }
    }

    private void AddList(BulletList list, Setting setting)
    {
        var inner = setting.Inside(setting.Text.SizePt) with { IsInList = true, IsImprint = false };
        foreach (var item in list.Items)
        {
            var first = Galley.Items.Count;
            Galley.IsFlush = true;
            _tags.Add(item, () => Blocks(item.Blocks, inner));
            if (!Galley.Items.Skip(first).OfType<GalleyParagraph>().Any())
            {
                // It has nothing but a page of the source, which stands in the margin.
                continue;
            }

            var bullet = _pieces.Words(Bullet, _fonts.Text(default, setting.Text.SizePt), item);
            Galley.Prepend(first, [bullet, new IndentPiece(LeftPt: inner.LeftPt)], setting.LeftPt);
        }
    }

    private void AddHeading(Heading heading)
    {
        var style = new HeadingSetting(heading.Level, _copy.Style);
        Outline.Add(heading);
        Galley.RunningHead = Outline.Title(heading);
        Galley.Space(style.SpaceBeforePt);
        Galley.Add(
            [new DestinationPiece(heading.Id), .. _pieces.OfHeading(_copy.Runs(heading), style.SizePt, format => _fonts.Heading(style, format))],
            ParagraphFormats.Heading(style),
            heading);
        Galley.IsFlush = true;
    }

    private void AddDivision(Division division, Setting setting)
    {
        var own = new DivisionSetting(division.Role, _copy.Style);
        Galley.IsFlush = true;
        if (division.Role == DivisionRole.Attribution)
        {
            Galley.KeepLast();
        }

        if (own.BeginsPage)
        {
            Galley.BeginPage(TitlePages.OpenerPage);
        }

        Galley.Space(own.LinesBefore * setting.Text.LeadingPt);
        if (own.IsNamed)
        {
            Named(division, setting);
        }
        else
        {
            Blocks(division.Blocks, own.Within(setting));
        }

        Galley.Space(own.LinesAfter * setting.Text.LeadingPt);
        Galley.IsFlush = true;
    }

    /// <summary>A division that has a place in the outline and in the running heads; what is around it surrounds its blocks too.</summary>
    private void Named(Division division, Setting setting)
    {
        if (Outline.Begin(division) is { } destination)
        {
            Galley.Destinations.Add(destination);
        }

        // A page of the letter says whose it is, and not that it is one.
        Galley.RunningHead = (division is { Role: DivisionRole.Letter, Blocks: not [Heading, ..] } ? _copy.Matter.LetterInShort : null) ?? Outline.Title(division);
        Blocks(division.Blocks, setting);
        Outline.EndDivision();
    }
}
