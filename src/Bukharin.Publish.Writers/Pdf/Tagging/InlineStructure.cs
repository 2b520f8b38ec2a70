using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The structure within a paragraph. The tag of a run's content on the page is the run itself.</summary>
/// <remarks>Runs are flat and elements nest (<see cref="SharedProperties"/>).</remarks>
internal sealed class InlineStructure(PreparedCopy copy)
{
    private static readonly ImmutableArray<Property> AllProperties = [.. Enum.GetValues<Property>()];

    private readonly string _language = copy.Document.FrontMatter.Language;
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    private enum Property
    {
        /// <summary>Words of one link. A label or a mark parts it in two: neither can stand within a link.</summary>
        Link,

        /// <summary>What the edition says of the place that a link leads to.</summary>
        Reference,

        /// <summary>The words of a marked name.</summary>
        Mention,

        /// <summary>A gap, which is heard by its name.</summary>
        Gap,

        /// <summary>An editor's brackets and the words in them, which name their language also where it is the text's.</summary>
        Intervention,
        Language,
        Strong,
        Emphasis,
        SmallCaps,
        Shift,
        Code,
    }

    /// <summary>What stands in a paragraph or heading.</summary>
    public ImmutableArray<StructureNode> Of(ImmutableArray<Run> runs) =>
        Group(runs.Where(run => run is not (SheetPlaceRun or VerseNumberRun)).SelectMany(run => run is MarginRun margin ? ImmutableArray<Run>.CastUp(margin.Name) : [run]).ToArray(), AllProperties, _language);

    /// <summary>What stands in the tag of a clause's label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="content">Its content on the page.</param>
    public static ImmutableArray<StructureNode> OfLabel(ClauseLabel label, StructureNode content)
    {
        foreach (var (look, name) in new[] { (LabelLook.SmallCaps, LookNames.SmallCaps), (LabelLook.Emphasis, LookNames.Emphasis), (LabelLook.Strong, LookNames.Strong) })
        {
            content = label.Look.HasFlag(look) ? new StructureElement(StructureType.Span, [content]) { Classes = [name] } : content;
        }

        return [content];
    }

    /// <summary>Words above or below the line.</summary>
    /// <param name="shift">Where they stand.</param>
    /// <param name="kids">What stands there.</param>
    public static StructureElement Shifted(BaselineShift shift, ImmutableArray<StructureNode> kids) => new StructureElement(StructureType.Span, kids)
    {
        Classes = [LookNames.Of(shift)],
        Position = shift == BaselineShift.Superscript ? TextPosition.Sup : TextPosition.Sub,
    };

    /// <summary>The nodes of some runs.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="unopened">The properties that no element around them has.</param>
    /// <param name="language">The language of the element around them.</param>
    private ImmutableArray<StructureNode> Group(ReadOnlySpan<Run> runs, ImmutableArray<Property> unopened, string language)
    {
        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        var plain = 0;
        for (int start = 0, end; start < runs.Length; start = end)
        {
            var (property, length) = SharedProperties.Longest(runs[start..], unopened, (run, asked) => ValueOf(run, asked, language));
            if (length == 0)
            {
                end = start + 1;
                continue;
            }

            end = start + length;
            nodes.AddRange(Words(runs[plain..start]));
            nodes.Add(Element(runs[start..end], property, ValueOf(runs[start], property, language)!, unopened.Remove(property), language));
            plain = end;
        }

        nodes.AddRange(Words(runs[plain..]));
        return nodes.ToImmutable();
    }

    private string? ValueOf(Run run, Property property, string language) => property switch
    {
        Property.Link => run is TextRun or LineBreakRun or PageReferenceRun ? run.Format.Link : null,
        Property.Mention => run.Format.Mention is { } mention ? $"{MentionNames.Of(mention.Kind)} {mention.Id}" : null,
        Property.Gap => run.Format.Gap > 0 ? GapSigns.Said(copy.Words.Gap, run.Format.Gap) : null,
        Property.Reference => ReferenceNames.Of(run.Format.Reference),
        Property.Intervention => run.Format.Intervention is { } kind ? InterventionNames.Of(kind) : null,

        // The mark of a note is the edition's, also among foreign words.
        Property.Language => run is MarkRun || (run.Format.Language ?? _language) == language ? null : run.Format.Language ?? _language,
        _ when run is MarkRun or LineBreakRun => null,
        Property.Strong => run.Format.Strong ? LookNames.Strong : null,
        Property.Emphasis => run.Format.Emphasis ? LookNames.Emphasis : null,
        Property.SmallCaps => run.Format.SmallCaps ? LookNames.SmallCaps : null,
        Property.Code => run.Format.IsCode ? "" : null,
        Property.Shift => run.Format.Shift == BaselineShift.None ? null : LookNames.Of(run.Format.Shift),
        _ => throw new UnreachableException($"No value of {property}."),
    };

    private StructureElement Element(ReadOnlySpan<Run> runs, Property property, string value, ImmutableArray<Property> unopened, string language)
    {
        // An intervention names its language itself; what is in another within it is told apart from that.
        var own = property switch
        {
            Property.Intervention => runs[0].Format.Language ?? _language,
            Property.Language => value,
            _ => language,
        };
        var kids = Group(runs, unopened, own);
        return property switch
        {
            Property.Link => new StructureElement(StructureType.Link, kids),
            Property.Mention => new StructureElement(StructureType.Span, kids)
            {
                Classes = [MentionNames.Of(runs[0].Format.Mention!.Kind)],
                Id = runs[0].Format.Mention!.Id is { } id && _named.Add(id) ? id : null,
            },
            Property.Gap => new StructureElement(StructureType.Span, kids) { ActualText = value, Classes = [GapSigns.Name] },
            Property.Language => new StructureElement(StructureType.Span, kids) { Language = own },
            Property.Intervention => new StructureElement(StructureType.Span, kids) { Language = own, Classes = [value] },
            Property.Code => new StructureElement(StructureType.Code, kids),
            Property.Shift => Shifted(runs[0].Format.Shift, kids),
            _ => new StructureElement(StructureType.Span, kids) { Classes = [value] },
        };
    }

    private static ImmutableArray<StructureNode> Words(ReadOnlySpan<Run> runs)
    {
        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        var words = ImmutableArray.CreateBuilder<object>();
        foreach (var run in runs)
        {
            if (run is PageReferenceRun || (run is TextRun plain && !PrivateUse.IsIn(plain.Text)))
            {
                words.Add(run);
                continue;
            }

            EndWords();
            StructureContent content = new([run]);
            nodes.Add(run switch
            {
                TextRun text => new StructureElement(StructureType.Span, [content]) { ActualText = PrivateUse.Replace(text.Text) },

                // What is painted for it is a space (14.9.4: ActualText replaces the content).
                LineBreakRun => new StructureElement(StructureType.Span, [content]) { ActualText = "\n" },
                LabelRun label => new StructureElement(StructureType.Lbl, [content]) { Id = label.Label.Id },
                MarkRun mark => new StructureElement(StructureType.Reference, [new StructureElement(StructureType.Link, [content])])
                {
                    Id = mark.Note.MarkId,
                    NoteId = mark.Note.IsInGlossary ? null : mark.Note.Id,
                    Classes = mark.Place?.Words ?? [],
                },
                _ => throw new UnreachableException($"No structure for {run.GetType().Name}."),
            });
        }

        EndWords();
        return nodes.ToImmutable();

        void EndWords()
        {
            if (words.Count > 0)
            {
                nodes.Add(new StructureContent(words.ToImmutable()));
                words.Clear();
            }
        }
    }
}
