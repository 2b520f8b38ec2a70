using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The structure of what is the edition's own: a section for each page of it, an element for each line.</summary>
internal static class TitleStructure
{
    /// <summary>The sections of some pages.</summary>
    public static IEnumerable<StructureNode> Of(ImmutableArray<GalleyItem> items)
    {
        var lines = ImmutableArray.CreateBuilder<StructureNode>();
        foreach (var item in items)
        {
            if (item is GalleyParagraph paragraph)
            {
                ImmutableArray<TextPiece> words = [.. paragraph.Pieces.OfType<TextPiece>().Where(piece => piece.Tag is TitleLine)];
                if (words[0].Tag is TitleLine { Part: TitlePart.ContentsEntry } entry)
                {
                    AddEntry(lines, entry);
                }
                else
                {
                    lines.Add(Line(words));
                }
            }
            else if (item is GalleyBreak && lines.Count > 0)
            {
                yield return Section(lines);
            }
        }

        if (lines.Count > 0)
        {
            yield return Section(lines);
        }
    }

    /// <summary>Adds an entry to the contents that stand last; one that stands below others, to the last of these (ISO 32000-1, 14.8.4.3).</summary>
    private static void AddEntry(ImmutableArray<StructureNode>.Builder lines, TitleLine entry)
    {
        var words = new StructureElement(StructureType.P, [new StructureElement(StructureType.Link, [new StructureContent([entry])])]) { Classes = [entry.Part.Name()] };
        var own = new StructureElement(StructureType.TOCI, [words]);
        if (lines is [.., StructureElement { Type: StructureType.TOC } contents])
        {
            lines[^1] = With(contents, own, entry.Depth);
        }
        else
        {
            lines.Add(new StructureElement(StructureType.TOC, [own]));
        }
    }

    private static StructureElement With(StructureElement contents, StructureElement entry, int depth)
    {
        if (depth == 0)
        {
            return contents with { Kids = contents.Kids.Add(entry) };
        }

        var last = (StructureElement)contents.Kids[^1];
        var below = last.Kids is [.., StructureElement { Type: StructureType.TOC } inner] ? last.Kids.SetItem(last.Kids.Length - 1, With(inner, entry, depth - 1))
            : last.Kids.Add(new StructureElement(StructureType.TOC, [entry]));
        return contents with { Kids = contents.Kids.SetItem(contents.Kids.Length - 1, last with { Kids = below }) };
    }

    private static StructureElement Line(ImmutableArray<TextPiece> words)
    {
        var part = ((TitleLine)words[0].Tag!).Part;
        var text = string.Concat(words.Select(piece => piece.Text));
        return new StructureElement(part == TitlePart.Title || part.IsHeading() ? StructureType.H1 : StructureType.P, [.. words.Select(piece => Words((TitleLine)piece.Tag!))])
        {
            Classes = [part.Name()],
            ActualText = PrivateUse.IsIn(text) ? PrivateUse.Replace(text) : null,
        };
    }

    /// <summary>The place in the tree of words of one look.</summary>
    /// <param name="words">The tag of their content.</param>
    public static StructureNode Words(TitleLine words)
    {
        StructureNode content = words.Shift == Model.BaselineShift.None ? new StructureContent([words]) : InlineStructure.Shifted(words.Shift, [new StructureContent([words])]);
        content = words.IsEmphasised ? new StructureElement(StructureType.Span, [content]) { Classes = [LookNames.Emphasis] } : content;
        return words.IsStrong ? new StructureElement(StructureType.Span, [content]) { Classes = [LookNames.Strong] } : content;
    }

    private static StructureElement Section(ImmutableArray<StructureNode>.Builder lines) =>
        new(StructureType.Sect, lines.DrainToImmutable()) { Classes = [ContainerNames.Matter] };
}
