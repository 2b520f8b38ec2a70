using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using ModelText = Bukharin.Publish.Model.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected.Front;

/// <summary>The words behind which the source has its glosses, by which a glossary calls them.</summary>
internal static partial class ExplainedWords
{
    // Longer is a row of words in a script that has no spaces between them.
    private const int LongestWord = 30;

    // How far before a bracket such a word is looked for.
    private const int Reach = 128;

    /// <summary>For each gloss the last word before its bracket in the same paragraph or heading, if there is one.</summary>
    /// <param name="document">The text.</param>
    public static Dictionary<Intervention, string> Of(Document document)
    {
        var words = new Dictionary<Intervention, string>(ReferenceEqualityComparer.Instance);
        foreach (var node in DocumentWalker.Descendants(document))
        {
            if (node is Paragraph or Heading)
            {
                Walk(node is Paragraph paragraph ? paragraph.Inlines : ((Heading)node).Inlines, new StringBuilder(), words);
            }
        }

        return words;
    }

    private static void Walk(ImmutableArray<Inline> inlines, StringBuilder before, Dictionary<Intervention, string> words)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Intervention { Kind: InterventionKind.Gloss } gloss:
                    if (LastWord().Match(before.ToString(Math.Max(0, before.Length - Reach), Math.Min(before.Length, Reach))) is { Success: true, Length: <= LongestWord } word)
                    {
                        words[gloss] = word.Value;
                    }

                    before.Append(' ');
                    break;
                case Note:
                    before.Append(' ');
                    break;
                case Intervention { Kind: InterventionKind.Page }:
                    break;
                case Intervention own:
                    var hasBrackets = InterventionForm.Of(own).HasBrackets;
                    before.Append(hasBrackets ? "[" : "");
                    Walk(own.Inlines, before, words);
                    before.Append(hasBrackets ? "]" : "");
                    break;
                case ModelText text:
                    before.Append(text.Content);
                    break;
                case Code code:
                    before.Append(code.Content);
                    break;
                case LineBreak:
                    before.Append(' ');
                    break;
                case InlineLabel or CrossReference:
                    before.Clear();
                    break;
                default:
                    Walk([.. DocumentWalker.ChildrenOf(inline).OfType<Inline>()], before, words);
                    break;
            }
        }
    }

    [GeneratedRegex(@"[\p{L}\p{Mn}\p{Mc}\p{Nd}]+(?:(?:['\u2019\u02BC]|(?<=\p{L})-(?=\p{L}))[\p{L}\p{Mn}\p{Mc}\p{Nd}]+)*(?=[^\p{L}\p{Mn}\p{Mc}\p{Nd}]*$)", RegexOptions.RightToLeft | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex LastWord();
}
