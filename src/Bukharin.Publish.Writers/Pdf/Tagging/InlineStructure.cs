using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The structure within a paragraph. The tag of a run's content on the page is the run itself.</summary>
/// <remarks>Runs are flat and elements nest: neighbours that share a property share its element, in the order of <see cref="Property"/>.</remarks>
internal sealed class InlineStructure(PreparedCopy copy)
{
    private readonly string _language = copy.Document.FrontMatter.Language;

    private enum Property
    {
        /// <summary>Words of one link. A label or a mark parts it in two: neither can stand within a link.</summary>
        Link,

        /// <summary>What the edition says of the place that a link leads to.</summary>
        Reference,

        /// <summary>An editor's brackets and the words in them, which name their language also where it is the text's.</summary>
        Intervention,
        Language,
        Strong,
        Emphasis,
        SmallCaps,
        Shift,
        Code,

        /// <summary>The end of the list.</summary>
        None,
    }

    /// <summary>What stands in a paragraph or heading.</summary>
    public ImmutableArray<StructureNode> Of(ImmutableArray<Run> runs) => 
        Group(runs.SelectMany(run => run is MarginRun margin ? ImmutableArray<Run>.CastUp(margin.Name) : [run]).ToArray(), Property.Link, _language);

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

    private ImmutableArray<StructureNode> Group(ReadOnlySpan<Run> runs, Property property, string language)
    {
        if (property == Property.None)
        {
            return Words(runs);
        }

        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        for (var start = 0; start < runs.Length;)
        {
            var value = ValueOf(runs[start], property, language);
            var end = start + 1;
            while (end < runs.Length && string.Equals(ValueOf(runs[end], property, language), value, StringComparison.Ordinal))
            {
                end++;
            }

            var group = runs[start..end];
            if (value is null)
            {
                nodes.AddRange(Group(group, property + 1, language));
            }
            else
            {
                nodes.Add(Element(group, property, value, language));
            }

            start = end;
        }

        return nodes.ToImmutable();
    }

    private string? ValueOf(Run run, Property property, string language) => property switch
    {
        Property.Link => run is TextRun or LineBreakRun or PageReferenceRun ? run.Format.Link : null,
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

    private StructureElement Element(ReadOnlySpan<Run> runs, Property property, string value, string language)
    {
        switch (property)
        {
            case Property.Link:
                return new StructureElement(StructureType.Link, Group(runs, property + 1, language));
            case Property.Language:
                return new StructureElement(StructureType.Span, Group(runs, property + 1, value)) { Language = value };
            case Property.Intervention:
                var own = runs[0].Format.Language ?? _language;
                return new StructureElement(StructureType.Span, Group(runs, property + 1, own)) { Language = own, Classes = [value] };
            case Property.Code:
                return new StructureElement(StructureType.Code, Group(runs, property + 1, language));
            case Property.Shift:
                return Shifted(runs[0].Format.Shift, Group(runs, property + 1, language));
            default:
                return new StructureElement(StructureType.Span, Group(runs, property + 1, language)) { Classes = [value] };
        }
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
