using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Tests.Import;

/// <summary>A tree as an edition can tell it: what no edition tells is made one way.</summary>
/// <remarks>
/// Formats of the same words are nested longest first, emphasis within emphasis is upright, stress next to stress is one, a
/// language that is the text's own is not named, and what has no words (marks, line ends) has the formats of its neighbours.
/// </remarks>
internal static class CanonicalTree
{
    public static string Dump(Document document) => DocumentDump.Write(document with { Blocks = Blocks(document.Blocks, document.FrontMatter.Language) });

    /// <summary>The tree as pages can tell it: what nothing stands in is on none.</summary>
    public static string DumpOfPages(Document document) => Dump(document with { Blocks = Filled(document.Blocks) });

    private static ImmutableArray<Block> Filled(ImmutableArray<Block> blocks) =>
    [
        .. blocks.Select<Block, Block?>(block => block switch
        {
            Clause clause => clause with { Blocks = Filled(clause.Blocks) },
            Division division => Filled(division.Blocks) is { IsEmpty: false } inner ? division with { Blocks = inner } : null,
            BlockQuote quote => Filled(quote.Blocks) is { IsEmpty: false } inner ? quote with { Blocks = inner } : null,
            BulletList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Filled(item.Blocks) })] },
            DefinitionList list => Mapped(list, term => term, Filled),
            _ => block,
        }).OfType<Block>(),
    ];

    private static ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks, string language) => [.. blocks.Select<Block, Block>(block => block switch
    {
        Paragraph paragraph => paragraph with { Inlines = Inlines(paragraph.Inlines, language) },
        Heading heading => heading with { Inlines = Inlines(heading.Inlines, language) },
        Clause clause => clause with { Blocks = Blocks(clause.Blocks, language) },
        Division division => division with { Blocks = Blocks(division.Blocks, language) },
        BlockQuote quote => quote with { Blocks = Blocks(quote.Blocks, language) },
        BulletList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Blocks(item.Blocks, language) })] },
        DefinitionList list => Mapped(list, term => term with { Inlines = Inlines(term.Inlines, language) }, blocks => Blocks(blocks, language)),
        Table table => table with
        {
            Caption = table.Caption is { } caption ? caption with { Inlines = Inlines(caption.Inlines, language) } : null,
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = Blocks(cell.Blocks, language) })] })],
        },
        Figure figure => figure with
        {
            Path = "figure",
            Caption = figure.Caption is { } caption ? caption with { Inlines = Inlines(caption.Inlines, language) } : null,
            Credit = figure.Credit is { } credit ? credit with { Inlines = Inlines(credit.Inlines, language) } : null,
        },
        _ => block,
    })];

    private static DefinitionList Mapped(DefinitionList list, Func<Paragraph, Paragraph> ofTerm, Func<ImmutableArray<Block>, ImmutableArray<Block>> ofMeaning) => list with
    {
        Items =
        [
            .. list.Items.Select(item => item with
            {
                Term = ofTerm(item.Term),
                Definitions = [.. item.Definitions.Select(definition => definition with { Blocks = ofMeaning(definition.Blocks) })],
            }),
        ],
    };

    private static ImmutableArray<Inline> Inlines(ImmutableArray<Inline> inlines, string language)
    {
        var flat = new List<(Inline Leaf, Look Look)>();
        Flatten(inlines, default);
        for (var i = 0; i < flat.Count; i++)
        {
            if (!HasWords(flat[i].Leaf))
            {
                var before = flat.Take(i).Where(one => HasWords(one.Leaf)).Select(one => (Look?)one.Look).LastOrDefault();
                var after = flat.Skip(i + 1).Where(one => HasWords(one.Leaf)).Select(one => (Look?)one.Look).FirstOrDefault();
                flat[i] = (flat[i].Leaf, before is { } left && after is { } right ? left.And(right) : default);
            }
        }

        return Nest(flat, 0);

        void Flatten(ImmutableArray<Inline> from, Look look)
        {
            foreach (var inline in from)
            {
                switch (inline)
                {
                    case Emphasis emphasis:
                        Flatten(emphasis.Inlines, look with { Emphasis = !look.Emphasis });
                        break;
                    case Strong strong:
                        Flatten(strong.Inlines, look with { Strong = true });
                        break;
                    case SmallCaps caps:
                        Flatten(caps.Inlines, look with { SmallCaps = true });
                        break;
                    case Shifted shifted:
                        Flatten(shifted.Inlines, look with { Shift = shifted.Shift });
                        break;
                    case Foreign foreign:
                        Flatten(foreign.Inlines, look with { Language = foreign.Language == language ? null : foreign.Language });
                        break;
                    case Mention mention:
                        Flatten(mention.Inlines, look with { Mention = $"{mention.Kind} {mention.Key} {mention.Id}" });
                        break;
                    case Link link:
                        Flatten(link.Inlines, look with { Link = link.Target });
                        break;
                    case Intervention intervention:
                        flat.Add((intervention with { Inlines = Inlines(intervention.Inlines, language) }, look));
                        break;
                    case Note note:
                        flat.Add((note with { Blocks = Blocks(note.Blocks, language) }, look));
                        break;
                    default:
                        flat.Add((inline, look));
                        break;
                }
            }
        }
    }

    private static bool HasWords(Inline leaf) => leaf is Text or Code or CrossReference or InlineLabel or Intervention { Kind: not InterventionKind.Gloss };

    private static ImmutableArray<Inline> Nest(List<(Inline Leaf, Look Look)> flat, int opened)
    {
        var nested = ImmutableArray.CreateBuilder<Inline>();
        for (int start = 0, end; start < flat.Count; start = end)
        {
            var rest = flat.Skip(start).ToList();
            var (property, length) = Enumerable.Range(0, 7).Where(one => (opened & (1 << one)) == 0)
                .Select(one => (one, rest[0].Look[one] is { } value ? rest.TakeWhile(item => item.Look[one] == value).Count() : 0))
                .DefaultIfEmpty().MaxBy(pair => pair.Item2);
            end = start + Math.Max(1, length);
            if (length > 0)
            {
                var inner = Nest(rest[..length], opened | (1 << property));
                var (span, look) = (rest[0].Leaf.Span, rest[0].Look);
                nested.Add(property switch
                {
                    0 => new Link { Target = look.Link!, Inlines = inner, Span = span },
                    1 => new Foreign { Language = look.Language!, Inlines = inner, Span = span },
                    2 => new Strong { Inlines = inner, Span = span },
                    3 => new Emphasis { Inlines = inner, Span = span },
                    6 => new Mention { Kind = Enum.Parse<MentionKind>(look.Mention!.Split(' ')[0]), Key = look.Mention.Split(' ')[1], Id = look.Mention.Split(' ')[2], Inlines = inner, Span = span },
                    4 => new SmallCaps { Inlines = inner, Span = span },
                    _ => new Shifted { Shift = look.Shift, Inlines = inner, Span = span },
                });
            }
            else if (rest[0].Leaf is Text text && nested.Count > 0 && nested[^1] is Text before)
            {
                nested[^1] = before with { Content = before.Content + text.Content };
            }
            else if (rest[0].Leaf is Code code && nested.Count > 0 && nested[^1] is Code codeBefore)
            {
                nested[^1] = codeBefore with { Content = codeBefore.Content + code.Content };
            }
            else
            {
                nested.Add(rest[0].Leaf);
            }
        }

        return nested.ToImmutable();
    }

    private readonly record struct Look(string? Link, string? Language, bool Strong, bool Emphasis, bool SmallCaps, BaselineShift Shift, string? Mention = null)
    {
        public string? this[int property] => property switch
        {
            0 => Link,
            1 => Language,
            2 => Strong ? "" : null,
            3 => Emphasis ? "" : null,
            4 => SmallCaps ? "" : null,
            6 => Mention,
            _ => Shift == BaselineShift.None ? null : Shift.ToString(),
        };

        public Look And(Look other) => new(
            Link == other.Link ? Link : null, Language == other.Language ? Language : null, Strong && other.Strong, Emphasis && other.Emphasis, SmallCaps && other.SmallCaps,
            Shift == other.Shift ? Shift : BaselineShift.None, Mention == other.Mention ? Mention : null);
    }
}
