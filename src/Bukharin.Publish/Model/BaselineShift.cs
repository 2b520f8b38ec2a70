namespace Bukharin.Publish.Model;

/// <summary>Where words stand on their line. Among shifted words, the innermost shift counts.</summary>
public enum BaselineShift
{
    /// <summary>On the baseline.</summary>
    None,

    /// <summary>Above it, in small type.</summary>
    Superscript,

    /// <summary>Below it, in small type.</summary>
    Subscript,
}
