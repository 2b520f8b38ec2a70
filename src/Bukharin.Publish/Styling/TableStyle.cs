namespace Bukharin.Publish.Styling;

/// <summary>How tables are set, in all formats.</summary>
/// <param name="Size">The size and leading of their type, as a fraction of the text's.</param>
/// <param name="ColumnGap">The least white space between two columns, in units of the size of the table's type.</param>
public sealed record TableStyle(double Size, double ColumnGap)
{
    /// <summary>The table settings of a style that does not say anything about tables.</summary>
    public static TableStyle Default { get; } = new(0.9, 1.25);
}
