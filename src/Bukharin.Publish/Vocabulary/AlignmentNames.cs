using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Names of column alignments in the markup of editions.</summary>
internal static class AlignmentNames
{
    /// <summary>Name of left alignment.</summary>
    public const string Left = "left";

    /// <summary>Name of centred alignment.</summary>
    public const string Center = "center";

    /// <summary>Name of right alignment.</summary>
    public const string Right = "right";

    /// <summary>The name of an alignment; null for <see cref="ColumnAlignment.Default"/>.</summary>
    /// <param name="alignment">The alignment of a column.</param>
    public static string? Of(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Default => null,
        ColumnAlignment.Left => Left,
        ColumnAlignment.Center => Center,
        ColumnAlignment.Right => Right,
        _ => throw new UnreachableException($"No name for {alignment}."),
    };

    /// <summary>The alignment that a name stands for; <see cref="ColumnAlignment.Default"/> for any other word.</summary>
    public static ColumnAlignment AlignmentOf(string name) => name switch
    {
        Left => ColumnAlignment.Left,
        Center => ColumnAlignment.Center,
        Right => ColumnAlignment.Right,
        _ => ColumnAlignment.Default,
    };
}
