using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>What editions call the side at which the words of a column stand.</summary>
internal static class AlignmentNames
{
    /// <summary>At the left.</summary>
    public const string Left = "left";

    /// <summary>In the middle.</summary>
    public const string Center = "center";

    /// <summary>At the right.</summary>
    public const string Right = "right";

    /// <summary>The name of an alignment; null for that which a column has by itself.</summary>
    /// <param name="alignment">How words stand.</param>
    public static string? Of(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Default => null,
        ColumnAlignment.Left => Left,
        ColumnAlignment.Center => Center,
        ColumnAlignment.Right => Right,
        _ => throw new UnreachableException($"No name for {alignment}."),
    };

    /// <summary>The alignment of a name; that which a column has by itself for every other word.</summary>
    public static ColumnAlignment AlignmentOf(string name) => name switch
    {
        Left => ColumnAlignment.Left,
        Center => ColumnAlignment.Center,
        Right => ColumnAlignment.Right,
        _ => ColumnAlignment.Default,
    };
}
