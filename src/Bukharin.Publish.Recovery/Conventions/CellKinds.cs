using Bukharin.Publish.Model;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>What containers in tables are called: <c>cell</c>, or <c>head</c> where it says what stands in its column, with the side at which its words stand.</summary>
internal static class CellKinds
{
    /// <summary>A table.</summary>
    public const string Table = "table";

    /// <summary>What a table is called.</summary>
    public const string Caption = "caption";

    /// <summary>A row.</summary>
    public const string Row = "row";

    private const string Head = "head";
    private const string Cell = "cell";

    /// <summary>The kind of a cell: <c>cell-right</c>.</summary>
    /// <param name="isHead">Whether it says what stands in its column.</param>
    /// <param name="alignment">How its words stand.</param>
    public static string Of(bool isHead, ColumnAlignment alignment) =>
        (isHead ? Head : Cell) + (alignment == ColumnAlignment.Default ? "" : $"-{Enum.GetName(alignment)!.ToLowerInvariant()}");

    /// <summary>Whether a kind of container is a cell.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="isHead">Whether it says what stands in its column.</param>
    /// <param name="alignment">How its words stand.</param>
    public static bool IsCell(string kind, out bool isHead, out ColumnAlignment alignment)
    {
        var words = kind.Split('-');
        isHead = words[0] == Head;
        alignment = ColumnAlignment.Default;
        return (isHead || words[0] == Cell) && (words.Length == 1 || (words.Length == 2 && Enum.TryParse(words[1], ignoreCase: true, out alignment)));
    }
}
