namespace Bukharin.Publish.Styling;

/// <summary>How tables are set, in all formats.</summary>
/// <param name="Size">Size of their type and of its leading, as a part of the text's.</param>
/// <param name="ColumnGap">White between two columns, at least, as a part of the size of their type.</param>
public sealed record TableStyle(double Size, double ColumnGap)
{
    /// <summary>What a style has that says nothing of tables.</summary>
    public static TableStyle Default { get; } = new(0.9, 1.25);
}
