using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Copy.Sections;

/// <summary>The lists of figures and of tables that stand before the text: when there are some, and what they list.</summary>
/// <remarks>
/// What has a caption is listed by it, in the order of the text. A figure is known by its id; one without, and every table, is given an id
/// that the text has not.
/// </remarks>
internal sealed class CaptionLists
{
    // A list of one is none.
    private const int FewestEntries = 2;

    private readonly Dictionary<Node, ContentsTitle> _entries = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds what a text's lists list.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">The style.</param>
    /// <param name="wordsOf">The words of a caption.</param>
    public CaptionLists(Document document, Style style, Func<Paragraph, string> wordsOf)
    {
        HashSet<string>? ids = null;
        Figures = Listed(CaptionListKind.Figures, DocumentWalker.Blocks(document.Blocks).OfType<Figure>().Select(figure => ((Block)figure, figure.Id, figure.Caption)), PlaceIds.ListedFigureLead);
        Tables = Listed(CaptionListKind.Tables, DocumentWalker.Blocks(document.Blocks).OfType<Table>().Select(table => ((Block)table, "", table.Caption)), PlaceIds.ListedTableLead);

        ImmutableArray<ContentsTitle> Listed(CaptionListKind kind, IEnumerable<(Block Block, string Id, Paragraph? Caption)> blocks, string lead)
        {
            var listed = EditionDocument.AsksForList(document, style, kind)
                ? blocks.Select(block => (block.Block, block.Id, Title: block.Caption is { } caption ? TitleOf(wordsOf(caption)) : "")).Where(block => VisibleContent.Shows(block.Title)).ToList()
                : [];
            if (listed.Count < FewestEntries)
            {
                return [];
            }

            ids ??= LinkTargets.OwnIdsIn(document.Blocks).ToHashSet(StringComparer.Ordinal);
            var number = 0;
            foreach (var (block, id, title) in listed)
            {
                _entries.Add(block, new ContentsTitle(id.Length > 0 ? id : NewId(), title, Depth: 0));
            }

            return [.. listed.Select(block => _entries[block.Block])];

            string NewId()
            {
                string id;
                do
                {
                    id = FormattableString.Invariant($"{lead}{++number}");
                }
                while (ids.Contains(id));
                return id;
            }
        }
    }

    /// <summary>The figures that are listed; none where there is no list.</summary>
    public ImmutableArray<ContentsTitle> Figures { get; }

    /// <summary>The tables that are listed; none where there is no list.</summary>
    public ImmutableArray<ContentsTitle> Tables { get; }

    /// <summary>The entry of a figure or a table; null where it is not listed.</summary>
    public ContentsTitle? EntryOf(Block block) => _entries.GetValueOrDefault(block);

    /// <summary>A caption as lists and references call it: without the full stop that closes it.</summary>
    private static string TitleOf(string caption) => caption.Trim().TrimEnd('.');
}
