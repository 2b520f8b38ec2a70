using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Pdf.Tagging;

namespace Bukharin.Publish.Writers.Layout;

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
    private readonly OutlineBuilder _outline;
    private readonly HangingLabels _labels;
    private readonly GalleyBuilder _galley = new();

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
        _outline = new OutlineBuilder(copy);
    }

    /// <summary>What has been composed.</summary>
    public GalleyBuilder Galley => _galley;

    /// <summary>The outline of what has been composed.</summary>
    public OutlineBuilder Outline => _outline;

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
                AddParagraph(paragraph, next, setting);
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
                Apart(ContainerNames.Verse, setting, () => AddVerse(verse, setting.Inside(_style.QuoteIndentPt) with { IsImprint = false }));
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
                _tables.Add(table, setting, _galley);
                break;
            case Figure figure:
                _figures.Add(figure, setting, _galley);
                break;
            case ThematicBreak:
                var around = _copy.Style.Parts[BlockNames.Break];
                _galley.Space(around.LinesBefore * setting.Text.LeadingPt);
                _galley.Add(
                    [_pieces.Words(Asterisks, _fonts.Text(default, setting.Text.SizePt), block)],
                    ParagraphFormats.ThematicBreak(setting, around),
                    block);
                _galley.IsFlush = true;
                break;
            default:
                throw new UnreachableException($"No galley for {block.GetType().Name}.");
        }
    }

    /// <summary>Adds blocks that stand apart from the text around them.</summary>
    private void Apart(string part, Setting setting, Action add)
    {
        var look = _copy.Style.Parts[part];
        _galley.Space(look.LinesBefore * setting.Text.LeadingPt);
        _galley.IsFlush = true;
        add();
        _galley.Space(look.LinesAfter * setting.Text.LeadingPt);
        _galley.IsFlush = true;
    }

    private void AddParagraph(Paragraph paragraph, Block? next, Setting setting) => AddLine(
        _repeatsText
            ? _pieces.InLine(_copy.Runs(paragraph), setting.Text.SizePt, setting.Form)
            : _pieces.Of(_copy.Runs(paragraph), setting.Text.SizePt, setting.Form),
        _formats.Text(setting, _galley.IsFlush) with { KeepWithNext = ParagraphFormats.LeadsTo(next) },
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

        _galley.Add([.. words], format, tag);
    }

    private void AddClause(Clause clause, Setting setting)
    {
        var entry = _outline.Begin(clause);
        _labels.Add(clause.Label, setting.LeftPt);
        var inner = setting.Inside(_style.ClauseIndentPt) with { IsImprint = false };
        if (LabelLines.Of(clause.Blocks) == LabelLine.Own)
        {
            AddLine([], _formats.Text(inner, _galley.IsFlush) with { KeepWithNext = !clause.Blocks.IsEmpty }, inner, clause);
        }

        Blocks(clause.Blocks, inner);
        _outline.End(entry);
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
        _galley.IsFlush = true;
        _tags.Add(StructureType.Div, ContainerNames.Term, item.Term);
        var term = _pieces.OfHeading(_copy.Runs(item.Term), setting.Text.SizePt, format => _fonts.Text(format with { Strong = true }, setting.Text.SizePt));
        AddLine(term, _formats.Text(setting, isFlush: true) with { KeepWithNext = true }, setting, item.Term);
        foreach (var definition in item.Definitions)
        {
            _galley.IsFlush = true;
            _tags.Add(definition, () => Blocks(definition.Blocks, setting.Inside(_style.ClauseIndentPt)));
        }
    }

    private void AddVerse(LineBlock verse, Setting setting)
    {
        foreach (var stanza in verse.Stanzas)
        {
            if (!ReferenceEquals(stanza, verse.Stanzas[0]))
            {
                _galley.Space(setting.Text.LeadingPt);
            }

            _galley.IsFlush = true;
            _tags.Add(stanza, () => AddLine(_pieces.Of(_copy.Runs(stanza), setting.Text.SizePt, setting.Form), _formats.Verse(setting), setting, stanza));
        }
    }

    private void AddCode(CodeBlock code, Setting setting)
    {
        setting = _codeSize.Fitted(code, setting);
        foreach (var paragraph in code.Paragraphs)
        {
            if (!ReferenceEquals(paragraph, code.Paragraphs[0]))
            {
                _galley.Space(setting.Text.LeadingPt);
            }

            _galley.IsFlush = true;
            var words = _pieces.Of(_copy.Runs(paragraph), setting.Text.SizePt);
            _tags.Add(paragraph, () => AddLine(words, _formats.Code(setting), setting, paragraph));
        }
    }

    private void AddList(BulletList list, Setting setting)
    {
        var inner = setting.Inside(setting.Text.SizePt) with { IsInList = true, IsImprint = false };
        foreach (var item in list.Items)
        {
            var first = _galley.Items.Count;
            _galley.IsFlush = true;
            _tags.Add(item, () => Blocks(item.Blocks, inner));
            if (!_galley.Items.Skip(first).OfType<GalleyParagraph>().Any())
            {
                // It has nothing but a page of the source, which stands in the margin.
                continue;
            }

            var bullet = _pieces.Words(Bullet, _fonts.Text(default, setting.Text.SizePt), item);
            _galley.Prepend(first, [bullet, new IndentPiece(LeftPt: inner.LeftPt)], setting.LeftPt);
        }
    }

    private void AddHeading(Heading heading)
    {
        var style = _style.Headings[Math.Min(heading.Level, _style.Headings.Length) - 1];
        _outline.Add(heading);
        _galley.RunningHead = _outline.Title(heading);
        _galley.Space(style.SpaceBeforePt);
        _galley.Add(
            [new DestinationPiece(heading.Id), .. _pieces.OfHeading(_copy.Runs(heading), style.SizePt, format => _fonts.Heading(style, format))],
            ParagraphFormats.Heading(style),
            heading);
        _galley.IsFlush = true;
    }

    private void AddDivision(Division division, Setting setting)
    {
        var own = new DivisionSetting(division.Role, _copy.Style);
        _galley.IsFlush = true;
        if (own.BeginsPage)
        {
            _galley.BeginPage(TitlePages.OpenerPage);
        }

        _galley.Space(own.LinesBefore * setting.Text.LeadingPt);
        if (own.IsNamed)
        {
            Named(division, setting);
        }
        else
        {
            Blocks(division.Blocks, own.Within(setting));
        }

        _galley.Space(own.LinesAfter * setting.Text.LeadingPt);
        _galley.IsFlush = true;
    }

    /// <summary>A division that has a place in the outline and in the running heads; what is around it surrounds its blocks too.</summary>
    private void Named(Division division, Setting setting)
    {
        if (_outline.Begin(division) is { } destination)
        {
            _galley.Destinations.Add(destination);
        }

        // A page of the letter says whose it is, and not that it is one.
        _galley.RunningHead = (division is { Role: DivisionRole.Letter, Blocks: not [Heading, ..] } ? _copy.Matter.LetterInShort : null) ?? _outline.Title(division);
        Blocks(division.Blocks, setting);
        _outline.EndDivision();
    }
}
