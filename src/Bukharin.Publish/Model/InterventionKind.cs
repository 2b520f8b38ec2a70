namespace Bukharin.Publish.Model;

/// <summary>What an editor did; TEI's elements in parentheses.</summary>
public enum InterventionKind
{
    /// <summary>Explained something (<c>note</c>): lifted out of the line into a footnote.</summary>
    Gloss,

    /// <summary>Supplied a word that the sentence needs (<c>supplied</c>).</summary>
    Supplied,

    /// <summary>Marked or mended a fault of the author's (<c>sic</c>, <c>corr</c>).</summary>
    Correction,

    /// <summary>Left something out (<c>gap</c>).</summary>
    Omission,

    /// <summary>Could not read something with certainty (<c>unclear</c>).</summary>
    Unclear,
}
