using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Expected.Front;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A figure or a table that a list before the text must name.</summary>
/// <param name="Block">The figure or the table.</param>
/// <param name="Title">Its caption, without the words of notes and the stop that closes it.</param>
internal sealed record ListedCaption(Block Block, string Title)
{
    // A list of fewer is no list.
    private const int Fewest = 2;

    /// <summary>Gathers what a list must name, in the order of the text; nothing where there is no list.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="references">What the text's references say.</param>
    /// <param name="kind">Which list.</param>
    public static List<ListedCaption> In(Document document, Style style, ExpectedReferences references, CaptionListKind kind)
    {
        var listed = new List<ListedCaption>();
        foreach (var node in EditionDocument.AsksForList(document, style, kind) ? DocumentWalker.Descendants(document) : [])
        {
            var caption = kind == CaptionListKind.Figures ? (node as Figure)?.Caption : (node as Table)?.Caption;
            if (caption is not null && RepeatedWords.Of(caption.Inlines, reference => references.NameOf(reference.Target)).Trim() is var words && VisibleContent.Shows(words))
            {
                listed.Add(new ListedCaption((Block)node, words.TrimEnd('.')));
            }
        }

        return listed.Count < Fewest ? [] : listed;
    }

    /// <summary>What stands above a list.</summary>
    /// <param name="kind">Which list.</param>
    /// <param name="words">The style's words.</param>
    public static string HeadingOf(CaptionListKind kind, StyleWords words) => kind == CaptionListKind.Figures ? words.ListOfFigures : words.ListOfTables;

    /// <summary>What findings call a list.</summary>
    /// <param name="kind">Which list.</param>
    public static string NameOf(CaptionListKind kind) => kind == CaptionListKind.Figures ? "the list of figures" : "the list of tables";

    /// <summary>Whether lines are called as those of a list are.</summary>
    /// <param name="name">What they are called.</param>
    public static bool IsNameOfList(string? name) => name == NameOf(CaptionListKind.Figures) || name == NameOf(CaptionListKind.Tables);
}
