using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Words;

namespace Bukharin.Publish.Tests.Verification.Mutation.Source;

/// <summary>The text that an edition must have, every character of it with the clause it belongs to, numbered from the document alone.</summary>
internal sealed class NumberedText
{
    private static readonly Dictionary<string, string> Called = new(StringComparer.Ordinal)
    {
        ["#clause-1-c"] = "§ 1.c", ["#what-became-of-it"] = "\"What became of it\"", ["#fn:peg"] = "note \u2020",
    };

    private readonly StyleWords _words;
    private readonly StringBuilder _body = new();
    private readonly List<int> _placeOf = [];
    private readonly List<SourcePlace> _places = [];
    private readonly List<SourceNote> _notes = [];
    private readonly List<SourcePlace> _definitions = [];
    private int _paragraph;

    public NumberedText(Document document, Style style)
    {
        Document = document;
        _words = style.WordsFor(document.FrontMatter.Language);
        Blocks(document.Blocks, "", "");
        Body = _body.ToString();
    }

    public Document Document { get; }

    /// <summary>Folded text of the body: labels and brackets in, glosses and notes out.</summary>
    public string Body { get; }

    public IReadOnlyList<SourceNote> Notes => _notes;

    public IReadOnlyList<SourcePlace> Places => _places;

    /// <summary>Index in <see cref="Places"/> of a character of <see cref="Body"/>.</summary>
    public int PlaceOf(int character) => _placeOf[character];

    /// <summary>The stretch of the source that holds a position, or null for one before the text.</summary>
    public SourcePlace? At(SourceSpan span) => _places.Concat(_definitions)
        .Where(place => (place.Span.Line, place.Span.Column).CompareTo((span.Line, span.Column)) <= 0)
        .OrderBy(place => (place.Span.Line, place.Span.Column)).LastOrDefault();

    private void Blocks(ImmutableArray<Block> blocks, string id, string address)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Clause clause:
                    // A marginal note stands before the label that it is beside.
                    ImmutableArray<Block> beside = [.. clause.Blocks.TakeWhile(inner => !Column.Has(inner))];
                    Blocks(beside, clause.Label.Id, clause.Label.Address);
                    Append(clause.Label.Text, new(_paragraph, clause.Label.Id, clause.Label.Address, true, null, null, clause.Label.Span));
                    Blocks(clause.Blocks[beside.Length..], clause.Label.Id, clause.Label.Address);
                    break;
                case Paragraph paragraph:
                    Inlines(paragraph.Inlines, new(_paragraph, id, address, false, null, null, paragraph.Span));
                    _paragraph++;
                    break;
                case DefinitionList list:
                    foreach (var item in list.Items)
                    {
                        Inlines(item.Term.Inlines, new(_paragraph, id, address, false, null, null, item.Term.Span) { IsTerm = true });
                        _paragraph++;
                        Blocks([.. item.Definitions.SelectMany(definition => definition.Blocks)], id, address);
                    }

                    break;
                case Division { Role: DivisionRole.Attribution, Blocks: [Paragraph words] }:
                    Inlines(words.Inlines, new(_paragraph, id, address, false, null, null, words.Span) { IsAttribution = true });
                    _paragraph++;
                    break;
                case Heading heading:
                    Inlines(heading.Inlines, new(_paragraph, id, address, false, null, null, heading.Span));
                    _paragraph++;
                    break;
                case Table table:
                    Blocks([.. DocumentWalker.Blocks(DocumentWalker.ChildrenOf(table)).OfType<Paragraph>()], id, address);
                    break;
                default:
                    foreach (var inner in DocumentWalker.ChildrenOf(block))
                    {
                        Blocks(inner is BulletItem item ? item.Blocks : [(Block)inner], id, address);
                    }

                    break;
            }
        }
    }

    private SourcePlace Inlines(ImmutableArray<Inline> inlines, SourcePlace place)
    {
        foreach (var inline in inlines)
        {
            var here = place with { Span = inline.Span };
            switch (inline)
            {
                case Text text:
                    Append(text.Content, here);
                    break;
                case Code code:
                    Append(code.Content, here with { Look = code });
                    break;
                case CrossReference reference:
                    // What the places of the manuscripts are called is written here by hand.
                    Append(Called[reference.Target], here with { Look = reference });
                    break;
                case LineBreak:
                    break;
                case InlineLabel { Label: var label }:
                    place = place with { ClauseId = label.Id, Address = label.Address };
                    Append(label.Text, place with { IsLabel = true, Span = label.Span });
                    break;
                case Intervention { Kind: InterventionKind.Gloss } gloss:
                    AddNote(gloss, here);
                    break;
                case Intervention bracket:
                    var form = InterventionForm.Of(bracket);
                    Append(form.HasBrackets ? "[" : "", here with { Bracket = bracket.Kind });
                    Inlines(bracket.Inlines, here with { Bracket = bracket.Kind });
                    Append(form.HasBrackets ? "]" : "", here with { Bracket = bracket.Kind });
                    if (form.HasNote)
                    {
                        AddNote(bracket, here);
                    }

                    break;
                case Note note:
                    _definitions.AddRange(DocumentWalker.Blocks(note.Blocks).Select(block => here with { Span = block.Span }));
                    _notes.Add(new(TextOf(note.Blocks), here, null, _body.Length));
                    break;
                default:
                    place = Inlines([.. DocumentWalker.ChildrenOf(inline).Cast<Inline>()], here with { Look = inline }) with { Look = place.Look };
                    break;
            }
        }

        return place;
    }

    private void AddNote(Intervention bracket, SourcePlace place)
    {
        _definitions.Add(place);
        _notes.Add(new(Folded.Of(WordsOf(bracket.Inlines) + _words.NoteWordsFor(bracket.Kind)), place, bracket.Kind, _body.Length));
    }

    private static string TextOf(ImmutableArray<Block> blocks) =>
        Folded.Of(string.Concat(DocumentWalker.Descendants(blocks).Select(WordsOf)));

    private static string WordsOf(ImmutableArray<Inline> inlines) =>
        string.Concat(DocumentWalker.Descendants(inlines).Select(WordsOf));

    private static string WordsOf(Node node) => node switch { Text text => text.Content, Code code => code.Content, _ => "" };

    private void Append(string words, SourcePlace place)
    {
        _places.Add(place);
        foreach (var c in Folded.Of(words))
        {
            _body.Append(c);
            _placeOf.Add(_places.Count - 1);
        }
    }
}
