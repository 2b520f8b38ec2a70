using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

/// <summary>The words that a reader of a tree's edition must find, worked out without any writer.</summary>
internal static partial class ExpectedText
{
    /// <summary>The words of the text: every gloss and note lifted out of it.</summary>
    public static string[] Words(Document document) => Words(document.Blocks);

    /// <summary>The words of each note, in the order of their marks; a bracket's with what the classic style puts behind it.</summary>
    public static string[][] Notes(Document document) =>
        [.. DocumentWalker.Descendants(document).Where(node => node is Note or Intervention).Select(node => node switch
        {
            Note note => Words(note.Blocks),
            Intervention bracket => Words(Text(bracket.Inlines) + Suffix(bracket.Kind)),
            _ => [],
        })];

    public static string[] Words(IEnumerable<Node> nodes) => Words(Text(nodes));

    /// <summary>Words as typography left them: curly marks straight, dashes and dots in the characters of a typewriter.</summary>
    public static string[] Words(string text)
    {
        var folded = new StringBuilder(text)
            .Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u201C', '"').Replace('\u201D', '"')
            .Replace("--", "-").Replace('\u2013', '-').Replace("\u2026", "...");
        return SpaceBeforePunctuation().Replace(folded.ToString(), "$1").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public static string[] Words(IEnumerable<RecoveredParagraph> paragraphs) =>
        Words(string.Join('\n', paragraphs.Select(paragraph => paragraph.Text)));

    private static string Suffix(InterventionKind kind) => kind switch
    {
        InterventionKind.Gloss => " \u2014 Ed.",
        InterventionKind.Supplied => " \u2014 supplied by the editor.",
        InterventionKind.Correction => " \u2014 the editor's remark on the reading of the source.",
        InterventionKind.Omission => " \u2014 words left out by the editor.",
        _ => " \u2014 the reading is uncertain. Ed.",
    };

    private static string Text(IEnumerable<Node> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            Append(node, text);
        }

        return text.ToString();
    }

    private static void Append(Node node, StringBuilder text)
    {
        switch (node)
        {
            case Text words:
                text.Append(words.Content);
                return;
            case Code code:
                text.Append(code.Content);
                return;
            case LineBreak:
                text.Append('\n');
                return;
            case CrossReference reference:
                // By hand, for each that the sample has: whoever worked them out would do what the writer does.
                text.Append(reference.Target switch
                {
                    "#clause-1-b" => "clause 1.b",
                    "#fn:1" => "5",
                    "#what-he-left-out" => "\"What he left out\"",
                    _ => throw new ArgumentException(reference.Target, nameof(node)),
                });
                return;
            case InlineLabel label:
                text.Append(label.Label.Text);
                return;
            case Note or Intervention { Kind: InterventionKind.Gloss }:
                return;
            case ThematicBreak:
                text.Append("* * *\n");
                return;
            case Clause clause:
                text.Append(clause.Label.Text).Append(' ');
                break;
            case BulletItem:
                text.Append("\u2022 ");
                break;
            case Intervention:
                text.Append('[');
                break;
        }

        foreach (var child in DocumentWalker.ChildrenOf(node))
        {
            Append(child, text);
        }

        text.Append(node is Intervention ? "]" : node is Block ? "\n" : "");
    }

    [GeneratedRegex(@"\s+([,.;:!?])")]
    private static partial Regex SpaceBeforePunctuation();
}
