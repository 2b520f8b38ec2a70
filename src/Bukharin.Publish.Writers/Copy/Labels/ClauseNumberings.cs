using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Labels;

/// <summary>Tells the numberings of a text apart, each of which begins anew: a range of clauses is of one of them.</summary>
/// <remarks>
/// A letter, an introduction, a commentary, a postscript, a quotation, an item and a cell have numberings of their own. In each of
/// these one begins anew at a label that has come already, or whose first number or letter is lower than that of the label before.
/// </remarks>
internal sealed class ClauseNumberings
{
    private readonly Dictionary<ClauseLabel, int> _numberOf = new(ReferenceEqualityComparer.Instance);
    private int _count;

    /// <summary>Numbers the numberings of a text.</summary>
    /// <param name="document">The text.</param>
    public ClauseNumberings(Document document) => Walk(document.Blocks, new Place(++_count));

    /// <summary>The number of the numbering that a clause is of.</summary>
    public int Of(ClauseLabel label) => _numberOf.GetValueOrDefault(label);

    private void Walk(IEnumerable<Node> nodes, Place place)
    {
        foreach (var node in nodes)
        {
            if (node switch { Clause clause => clause.Label, InlineLabel inline => inline.Label, _ => null } is { } label)
            {
                Add(label, place);
            }

            var isOwn = node is BlockQuote or BulletItem or Definition or TableCell
                or Division { Role: DivisionRole.Letter or DivisionRole.Introduction or DivisionRole.Commentary or DivisionRole.Postscript };
            Walk(DocumentWalker.ChildrenOf(node), isOwn ? new Place(++_count) : place);
        }
    }

    private void Add(ClauseLabel label, Place place)
    {
        var first = label.Address.Split('.')[0];
        if (place.Addresses.Contains(label.Address) || IsLower(first, place.First))
        {
            place.Numbering = ++_count;
            place.Addresses.Clear();
        }

        place.Addresses.Add(label.Address);
        place.First = first;
        _numberOf.TryAdd(label, place.Numbering);
    }

    private static bool IsLower(string address, string? before) =>
        int.TryParse(address, System.Globalization.CultureInfo.InvariantCulture, out var number) && int.TryParse(before, System.Globalization.CultureInfo.InvariantCulture, out var numberBefore) ? number < numberBefore
        : address is [>= 'a' and <= 'z' and var letter] && before is [>= 'a' and <= 'z' and var letterBefore] && letter < letterBefore;

    private sealed class Place(int numbering)
    {
        public int Numbering { get; set; } = numbering;

        public HashSet<string> Addresses { get; } = new(StringComparer.Ordinal);

        public string? First { get; set; }
    }
}
