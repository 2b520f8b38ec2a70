namespace Bukharin.Publish.Styling.Pdf;

/// <summary>The form of the figures 0 to 9.</summary>
public enum FigureForm
{
    /// <summary>Old-style figures, which have ascenders and descenders and go with lower-case letters.</summary>
    OldStyle,

    /// <summary>Lining figures, which are all as high as capitals.</summary>
    Lining,
}
