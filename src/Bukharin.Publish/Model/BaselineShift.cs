namespace Bukharin.Publish.Model;

/// <summary>Where words stand on their line. Among shifted words, the innermost shift counts.</summary>
public enum BaselineShift
{
    /// <summary>On the baseline.</summary>
    None,

    /// <summary>Above the baseline, in small type.</summary>
    Superscript,

    /// <summary>Below the baseline, in small type.</summary>
    Subscript,
}
