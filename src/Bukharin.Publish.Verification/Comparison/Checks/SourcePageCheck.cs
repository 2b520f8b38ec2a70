using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Holds what stands in the margins against the pages of the source, where a style puts these there.</summary>
/// <remarks>
/// Each page is named beside the line that has the word before it or the word behind it. Of names that stand in the margin
/// directly below each other, all but the first may have had to give way, and belong to any line that they reach. The pages of a
/// note stand beside it in their order.
/// </remarks>
internal sealed class SourcePageCheck(StoryComparison story, ExpectedEdition expected, FoundEdition found, Tokenizer tokenizer)
{
    /// <summary>Reports pages that are lost, moved or added.</summary>
    /// <param name="document">The document with its pages.</param>
    /// <param name="noteOf">For each expected note the index of the found one, or -1.</param>
    public void Run(Document document, int[] noteOf)
    {
        var pages = new List<(Intervention Page, SourceSpan? Note)>();
        Collect(document.Blocks, note: null, pages);
        InText([.. pages.Where(one => one.Note is null).Select(one => one.Page)]);
        for (var i = 0; i < expected.Notes.Count; i++)
        {
            if (noteOf[i] >= 0)
            {
                var span = expected.Notes[i].Span;
                InNote([.. pages.Where(one => one.Note == span).Select(one => one.Page)], found.Notes[noteOf[i]].Marginals, $", beside note {expected.Notes[i].Mark}");
            }
        }
    }

    /// <summary>The pages, each with the place of the note in which it is printed; null for the text.</summary>
    private static void Collect(IEnumerable<Node> nodes, SourceSpan? note, List<(Intervention Page, SourceSpan? Note)> pages)
    {
        foreach (var node in nodes)
        {
            if (node is Intervention { Kind: InterventionKind.Page } page)
            {
                pages.Add((page, note));
            }
            else
            {
                Collect(DocumentWalker.ChildrenOf(node), node is Note or Intervention { Kind: InterventionKind.Gloss } ? node.Span : note, pages);
            }
        }
    }

    private void InText(List<Intervention> pages)
    {
        var next = 0;
        foreach (var (marginal, line) in found.Marginals)
        {
            var isFirst = true;
            foreach (var words in Parts(marginal.Text))
            {
                var index = pages.FindIndex(next, page => IsSame(words, TextOf(page)));
                if (index < 0)
                {
                    story.Report(DiagnosticCodes.SourcePageAdded, story.SpanAt(found.Lines[line].Position), words, In(line));
                    continue;
                }

                pages[next..index].ForEach(page => Lost(page, ""));
                next = index + 1;
                if (!marginal.IsBeside || !Begins(pages[index], line, isFirst ? line : Math.Min(line + marginal.Depth, found.Lines.Count - 1)))
                {
                    story.Report(DiagnosticCodes.SourcePageMoved, pages[index].Span, words, In(line));
                }

                isFirst = false;
            }
        }

        pages[next..].ForEach(page => Lost(page, ""));
    }

    private void InNote(List<Intervention> pages, List<string> marginals, string where)
    {
        var next = 0;
        foreach (var words in marginals.SelectMany(Parts))
        {
            var index = pages.FindIndex(next, page => IsSame(words, TextOf(page)));
            if (index < 0)
            {
                story.Report(DiagnosticCodes.SourcePageAdded, SourceSpan.Whole(story.SourceFile), words, where);
                continue;
            }

            pages[next..index].ForEach(page => Lost(page, where));
            next = index + 1;
        }

        pages[next..].ForEach(page => Lost(page, where));
    }

    private void Lost(Intervention page, string where) => story.Report(DiagnosticCodes.SourcePageLost, page.Span, TextOf(page), where);

    /// <summary>Whether a page begins in one of some lines; lines whose words are others say nothing of it.</summary>
    private bool Begins(Intervention page, int firstLine, int lastLine)
    {
        var (before, behind) = (-1, -1);
        for (var token = 0; token < story.Old.Count && behind < 0; token++)
        {
            if (story.OriginOf(token).Place == ExpectedPlace.Text)
            {
                (before, behind) = IsBehind(token, page.Span) ? (before, token) : (token, -1);
            }
        }

        var tokens = new[] { before, behind }.Where(token => token >= 0).Select(token => story.Alignment.NewOf[token]).Where(token => token >= 0).ToList();
        if (tokens.Count == 0)
        {
            return true;
        }

        for (var i = firstLine; i <= lastLine; i++)
        {
            var end = i + 1 < found.Lines.Count ? found.Lines[i + 1].Position + (found.Lines[i + 1].IsInWord ? 1 : 0) : story.New.Count;
            if (tokens.Exists(token => token >= found.Lines[i].Position && token < end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the text ends behind a place of the source.</summary>
    private bool IsBehind(int token, SourceSpan place)
    {
        var span = story.Span(token, token + 1);
        return span.Line > place.Line || (span.Line == place.Line && span.Column + span.Length > place.Column);
    }

    private string In(int line) => line >= 0 && found.Lines[line].Position is var position && position < story.New.Count && story.Alignment.OldOf[position] is >= 0 and var old ? story.In(old) : "";

    /// <summary>Whether words are the same; where a margin is narrow, a word may be parted anywhere.</summary>
    private bool IsSame(string words, string others) => Tokens(WithoutSpaces(words)).IsSameAs(Tokens(WithoutSpaces(others)));

    private static string WithoutSpaces(string words) => string.Concat(words.Where(character => !char.IsWhiteSpace(character)));

    private TokenStream Tokens(string words)
    {
        var (line, tokens) = (new LineText(), new TokenStream());
        line.Append(words, 0);
        tokenizer.Append(line, TokenFlags.BeginsParagraph, tokens, []);
        return tokens;
    }

    private static string TextOf(Intervention page) => $"[{string.Concat(DocumentWalker.Descendants(page.Inlines).Select(inline => inline switch
    {
        Model.Text words => words.Content,
        InlineLabel label => label.Label.Text,
        LineBreak => " ",
        _ => "",
    }))}]";

    /// <summary>Brackets that stand side by side are pages of their own.</summary>
    private static IEnumerable<string> Parts(string words)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            depth += words[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0 && words[i] == ']')
            {
                yield return words[start..(i + 1)].Trim();
                start = i + 1;
            }
        }

        if (words[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }
}
