using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that code is in the edition what it is in the source, sign by sign.</summary>
/// <remarks>Words are compared with typography undone; in code there is none to undo.</remarks>
internal static class CodeCheck
{
    /// <summary>Reports each stretch of code with other signs, once.</summary>
    /// <param name="story">The text, or a note.</param>
    public static void Signs(StoryComparison story)
    {
        for (var i = 0; i < story.Old.Count; i++)
        {
            if (!IsOther(story, i))
            {
                continue;
            }

            var end = i + 1;
            while (end < story.Old.Count && story.OriginOf(end) == story.OriginOf(i) && IsOther(story, end))
            {
                end++;
            }

            var found = string.Concat(Enumerable.Range(i, end - i).Select(token => story.Excerpts.Reading(story.New, story.Alignment.NewOf[token])));
            story.Report(DiagnosticCodes.CodeChanged, story.Span(i, end), string.Concat(Enumerable.Range(i, end - i).Select(token => story.Excerpts.Reading(story.Old, token))), found, story.In(i));
            i = end - 1;
        }
    }

    /// <summary>Reports the first line of code whose spaces are others, in an edition that has the same lines.</summary>
    /// <param name="document">The text.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="findings">Where that is reported.</param>
    public static void Spaces(Document document, RecoveredEdition edition, ICollection<Diagnostic> findings)
    {
        var written = DocumentWalker.Blocks(document.Blocks).OfType<CodeBlock>().SelectMany(block => block.Paragraphs).SelectMany(paragraph => paragraph.Inlines).OfType<Code>().ToList();
        var found = edition.Paragraphs.IsDefault ? [] : edition.Paragraphs
            .Where(paragraph => paragraph.Structure.Containers.Any(container => container.Kind == ContainerNames.Code))
            .SelectMany(paragraph => string.Concat(paragraph.Pieces.OfType<RecoveredText>().Where(text => text.Markup.IsCode || text.Text == "\n").Select(text => text.Text)).Split('\n'))
            .Select(line => line.Replace('\u00A0', ' ').TrimEnd(' '))
            .ToList();
        if (written.Count != found.Count || !written.Select(line => Signs(line.Content)).SequenceEqual(found.Select(Signs)))
        {
            return;
        }

        for (var i = 0; i < written.Count; i++)
        {
            if (written[i].Content.Normalize() != found[i].Normalize())
            {
                findings.Add(DiagnosticCodes.CodeChanged.At(written[i].Span, written[i].Content, found[i], ""));
                return;
            }
        }
    }

    private static string Signs(string line) => line.Replace(" ", "", StringComparison.Ordinal).Normalize();

    private static bool IsOther(StoryComparison story, int token) =>
        story.OriginOf(token).Look.IsCode && story.Alignment.NewOf[token] is >= 0 and var found
        && story.Excerpts.Reading(story.Old, token).Normalize(NormalizationForm.FormC) != story.Excerpts.Reading(story.New, found).Normalize(NormalizationForm.FormC);
}
