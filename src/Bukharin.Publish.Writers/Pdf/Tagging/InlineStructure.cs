using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The structure within a paragraph. The tag of a run's content on the page is the run itself.</summary>
/// <param name="copy">The text.</param>
internal sealed class InlineStructure(PreparedCopy copy)
{
    private readonly string _language = copy.Document.FrontMatter.Language;

    /// <summary>What stands in a paragraph or heading.</summary>
    public ImmutableArray<StructureNode> Of(ImmutableArray<Run> runs) => Links(runs.AsSpan());

    /// <summary>Words of one link are one element. A label or a mark parts it in two: neither can stand within a link.</summary>
    private ImmutableArray<StructureNode> Links(ReadOnlySpan<Run> runs)
    {
        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        for (var start = 0; start < runs.Length;)
        {
            var target = LinkOf(runs[start]);
            var end = start + 1;
            while (end < runs.Length && string.Equals(LinkOf(runs[end]), target, StringComparison.Ordinal))
            {
                end++;
            }

            var inner = Interventions(runs[start..end]);
            if (target is null)
            {
                nodes.AddRange(inner);
            }
            else
            {
                nodes.Add(new StructureElement(StructureType.Link, inner));
            }

            start = end;
        }

        return nodes.ToImmutable();

        static string? LinkOf(Run run) => run is TextRun or LineBreakRun ? run.Format.Link : null;
    }

    /// <summary>An editor's brackets and the words in them are one element, which names its language also where it is the text's.</summary>
    private ImmutableArray<StructureNode> Interventions(ReadOnlySpan<Run> runs)
    {
        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        for (var start = 0; start < runs.Length;)
        {
            var kind = runs[start].Format.Intervention;
            var end = start + 1;
            while (end < runs.Length && runs[end].Format.Intervention == kind)
            {
                end++;
            }

            var group = runs[start..end];
            if (kind is null)
            {
                nodes.AddRange(Languages(group, _language));
            }
            else
            {
                var language = group[0].Format.Language ?? _language;
                nodes.Add(new StructureElement(StructureType.Span, Languages(group, language)) { Language = language });
            }

            start = end;
        }

        return nodes.ToImmutable();
    }

    private ImmutableArray<StructureNode> Languages(ReadOnlySpan<Run> runs, string outer)
    {
        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        for (var start = 0; start < runs.Length;)
        {
            var language = LanguageOf(runs[start]);
            var end = start + 1;
            while (end < runs.Length && string.Equals(LanguageOf(runs[end]), language, StringComparison.Ordinal))
            {
                end++;
            }

            var inner = Words(runs[start..end]);
            if (string.Equals(language, outer, StringComparison.Ordinal))
            {
                nodes.AddRange(inner);
            }
            else
            {
                nodes.Add(new StructureElement(StructureType.Span, inner) { Language = language });
            }

            start = end;
        }

        return nodes.ToImmutable();

        // The mark of a note is the edition's, also among foreign words.
        string LanguageOf(Run run) => run is MarkRun ? outer : run.Format.Language ?? _language;
    }

    private static ImmutableArray<StructureNode> Words(ReadOnlySpan<Run> runs)
    {
        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        var words = ImmutableArray.CreateBuilder<object>();
        foreach (var run in runs)
        {
            switch (run)
            {
                case TextRun text when PrivateUse.IsIn(text.Text):
                    EndWords();
                    nodes.Add(new StructureElement(StructureType.Span, [new StructureContent([run])]) { ActualText = PrivateUse.Replace(text.Text) });
                    break;
                case TextRun:
                    words.Add(run);
                    break;
                case LineBreakRun:
                    // Its space is set with the words before it.
                    break;
                case LabelRun label:
                    EndWords();
                    nodes.Add(new StructureElement(StructureType.Lbl, [new StructureContent([run])]) { Id = label.Label.Id });
                    break;
                case MarkRun mark:
                    EndWords();
                    nodes.Add(new StructureElement(
                        StructureType.Reference, [new StructureElement(StructureType.Link, [new StructureContent([run])])])
                    {
                        Id = mark.Note.MarkId,
                    });
                    break;
                default:
                    throw new UnreachableException($"No structure for {run.GetType().Name}.");
            }
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
