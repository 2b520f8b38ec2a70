namespace Bukharin.Publish.Styling.Pdf;

/// <summary>The form of figures.</summary>
public enum FigureForm
{
    /// <summary>With ascenders and descenders, at home among small letters.</summary>
    OldStyle,

    /// <summary>All of a capital's height.</summary>
    Lining,
}
