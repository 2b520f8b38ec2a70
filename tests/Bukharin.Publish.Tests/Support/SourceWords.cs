using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Tests.Support;

/// <summary>The words of a tree as its source has them: labels and brackets are words, markup is none.</summary>
internal static class SourceWords
{
    public static IEnumerable<string> Of(Document document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            Append(block, text);
        }

        return text.ToString().Split([' ', '\n', '\t', '\f'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Append(Node node, StringBuilder text)
    {
        switch (node)
        {
            case Text words:
                text.Append(words.Content);
                return;
            case LineBreak:
                text.Append('\n');
                return;
            case InlineLabel label:
                text.Append(label.Label.Text);
                return;
            case Clause clause:
                text.Append(clause.Label.Text).Append(' ');
                break;
            case Intervention:
                text.Append('[');
                break;
        }

        foreach (var child in DocumentWalker.ChildrenOf(node))
        {
            Append(child, text);
        }

        if (node is Intervention)
        {
            text.Append(']');
        }
        else if (node is Block)
        {
            text.Append('\n');
        }
    }
}
