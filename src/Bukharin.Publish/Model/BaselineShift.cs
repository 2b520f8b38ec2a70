namespace Bukharin.Publish.Model;

/// <summary>Vertical position of words relative to the baseline of their line. Where shifts nest, the innermost one counts.</summary>
public enum BaselineShift
{
    /// <summary>On the baseline.</summary>
    None,

    /// <summary>Above the baseline, in small type.</summary>
    Superscript,

    /// <summary>Below the baseline, in small type.</summary>
    Subscript,
}
