namespace Bukharin.Publish.Styling;

/// <summary>The form of a dash between parts of a sentence.</summary>
public enum DashForm
{
    /// <summary>An en dash between spaces, as British printers set it.</summary>
    SpacedEn,

    /// <summary>An em dash without spaces, as American printers set it.</summary>
    UnspacedEm,
}
