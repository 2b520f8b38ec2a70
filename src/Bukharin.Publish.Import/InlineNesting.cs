using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.FrontMatter;

namespace Bukharin.Publish.Import;

/// <summary>Builds nested inlines from the atoms of a line. Of several formats, the one that goes on longest becomes the outermost element.</summary>
/// <param name="span">The place that nodes are given.</param>
internal sealed class InlineNesting(SourceSpan span)
{
    private static readonly ImmutableArray<Property> All = [.. Enum.GetValues<Property>()];

    private enum Property
    {
        Link,
        Mention,
        Language,
        Strong,
        Emphasis,
        SmallCaps,
        Shift,
    }

    /// <summary>Nests atoms in which marks have already been replaced by notes or brackets.</summary>
    public ImmutableArray<Inline> Nest(ImmutableArray<Atom> atoms) => Nest(Settle(atoms), All);

    /// <summary>Gives atoms without words the format that the words on both sides share.</summary>
    private static ImmutableArray<Atom> Settle(ImmutableArray<Atom> atoms)
    {
        var settled = atoms.ToBuilder();
        Atom? before = null;
        for (int i = 0, end; i < atoms.Length; i = end)
        {
            end = i + 1;
            if (HasFormat(atoms[i]))
            {
                before = atoms[i];
                continue;
            }

            while (end < atoms.Length && !HasFormat(atoms[end]))
            {
                end++;
            }

            var format = before is null || end == atoms.Length ? default : before.Format.And(atoms[end].Format);
            for (var at = i; at < end; at++)
            {
                settled[at] = atoms[at] with { Format = format };
            }
        }

        return settled.ToImmutable();
    }

    private static bool HasFormat(Atom atom) => atom is WordsAtom or BracketAtom { Kind: not InterventionKind.Gloss };

    private ImmutableArray<Inline> Nest(ImmutableArray<Atom> atoms, ImmutableArray<Property> unopened)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (int start = 0, end; start < atoms.Length; start = end)
        {
            var (property, length) = SharedProperties.Longest(atoms.AsSpan()[start..], unopened, Value);
            if (length == 0)
            {
                end = start + 1;
                Add(atoms[start], inlines);
                continue;
            }

            end = start + length;
            Wrap(property, atoms[start].Format, atoms[start..end], unopened.Remove(property), inlines);
        }

        return inlines.ToImmutable();
    }

    private void Wrap(
        Property property, AtomFormat format, ImmutableArray<Atom> atoms, ImmutableArray<Property> unopened, ImmutableArray<Inline>.Builder into)
    {
        var (before, after) = ("", "");
        if (property is Property.Strong or Property.Emphasis or Property.Shift)
        {
            // CommonMark 6.2: emphasis neither starts nor ends with a space.
            (atoms, before) = WithoutSpace(atoms, 0);
            (atoms, after) = WithoutSpace(atoms, atoms.Length - 1);
        }

        AddWords(before, into);
        var inner = Nest(atoms, unopened);
        if (!inner.IsEmpty)
        {
            into.Add(property switch
            {
                Property.Link => new Link { Target = format.Link!, Inlines = inner, Span = span },
                Property.Mention => MentionOf(format.Mention!, inner),
                Property.Language => new Foreign { Language = format.Language!, Inlines = inner, Span = span },
                Property.Strong => new Strong { Inlines = inner, Span = span },
                Property.Emphasis => new Emphasis { Inlines = inner, Span = span },
                Property.SmallCaps => new SmallCaps { Inlines = inner, Span = span },
                Property.Shift => new Shifted { Shift = format.Shift, Inlines = inner, Span = span },
                _ => throw new UnreachableException($"No element for {property}."),
            });
        }

        AddWords(after, into);
    }

    /// <summary>A marked name; one whose edition has lost its id keeps the key that its words make.</summary>
    private Mention MentionOf(string name, ImmutableArray<Inline> words) => MentionNames.TryRead(name, out var kind, out var key)
        ? new Mention { Kind = kind, Key = key, Inlines = words, Span = span }
        : new Mention { Kind = MentionNames.KindOf(name) ?? MentionKind.Person, Key = RegisterReader.KeyOf(PlainWords.Of(words)), Inlines = words, Span = span };

    private static (ImmutableArray<Atom> Atoms, string Space) WithoutSpace(ImmutableArray<Atom> atoms, int at)
    {
        if (atoms.IsEmpty || Math.Clamp(at, 0, atoms.Length - 1) is var index && atoms[index] is not WordsAtom)
        {
            return (atoms, "");
        }

        var words = (WordsAtom)atoms[index];
        var text = index == 0 && at == 0 ? words.Text.TrimStart(' ') : words.Text.TrimEnd(' ');
        return text.Length == words.Text.Length ? (atoms, "")
            : (text.Length == 0 ? atoms.RemoveAt(index) : atoms.SetItem(index, words with { Text = text }), " ");
    }

    private static string? Value(Atom atom, Property property) => property switch
    {
        Property.Link => atom.Format.IsReference ? null : atom.Format.Link,
        Property.Mention => atom.Format.Mention,
        Property.Language => atom.Format.Language,
        _ when atom is WordsAtom { IsLabel: true } => null,
        Property.Strong => atom.Format.Strong ? "" : null,
        Property.Emphasis => atom.Format.Emphasis ? "" : null,
        Property.SmallCaps => atom.Format.SmallCaps ? "" : null,
        Property.Shift => atom.Format.Shift == BaselineShift.None || atom.Format.IsMark ? null : Enum.GetName(atom.Format.Shift),
        _ => throw new UnreachableException($"No value of {property}."),
    };

    private void Add(Atom atom, ImmutableArray<Inline>.Builder into)
    {
        switch (atom)
        {
            case WordsAtom { IsLabel: true } label:
                into.Add(new InlineLabel { Label = BlockBuilder.LabelOf(label.Text, span) with { Look = label.Format.Look }, Span = span });
                break;
            case WordsAtom { Format: { IsReference: true, Link: { } target, IsMark: var isMark } }:
                // The words of a reference are made by the edition, so they are not kept.
                if (into is not [.., CrossReference before] || before.Target != target || before.IsMark != isMark)
                {
                    into.Add(new CrossReference { Target = target, IsMark = isMark, Span = span });
                }

                break;
            case WordsAtom { Format.IsCode: true } code:
                AddCode(code.Text, into);
                break;
            case WordsAtom words:
                AddWords(words.Text, into);
                break;
            case PlaceAtom place:
                into.Add(new MarginAnchor { Id = place.Id, Span = span });
                break;
            case BreakAtom:
                into.Add(new LineBreak { Span = span });
                break;
            case NoteAtom note:
                into.Add(note.Note);
                break;
            case BracketAtom bracket:
                into.Add(new Intervention { Kind = bracket.Kind, Inlines = Nest(bracket.Atoms), Span = span });
                break;
            default:
                throw new UnreachableException($"No inline for {atom.GetType().Name}.");
        }
    }

    private void AddCode(string words, ImmutableArray<Inline>.Builder into)
    {
        // Pages use no-break spaces to keep spaces in code.
        var content = words.Replace('\u00A0', ' ');
        if (into is [.., Code before])
        {
            into[^1] = before with { Content = before.Content + content };
        }
        else
        {
            into.Add(new Code { Content = content, Span = span });
        }
    }

    private void AddWords(string words, ImmutableArray<Inline>.Builder into)
    {
        if (words.Length == 0)
        {
            return;
        }

        if (into.Count > 0 && into[^1] is Text before)
        {
            into[^1] = before with { Content = before.Content + words };
        }
        else
        {
            into.Add(new Text { Content = words, Span = span });
        }
    }
}
