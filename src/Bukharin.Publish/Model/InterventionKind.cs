namespace Bukharin.Publish.Model;

/// <summary>What was done to the author's text, by an editor or by the author; TEI's elements in parentheses.</summary>
/// <remarks>How each kind is shown is in <see cref="InterventionForm"/>.</remarks>
public enum InterventionKind
{
    /// <summary>The editor explained something (<c>note</c>): lifted out of the line into a footnote.</summary>
    Gloss,

    /// <summary>The editor supplied a word that the sentence needs (<c>supplied</c>).</summary>
    Supplied,

    /// <summary>The editor marked or mended a fault of the author's (<c>sic</c>, <c>corr</c>).</summary>
    Correction,

    /// <summary>The editor left something out (<c>gap</c>).</summary>
    Omission,

    /// <summary>The editor could not read something with certainty (<c>unclear</c>).</summary>
    Unclear,

    /// <summary>The author struck something out (<c>del</c>).</summary>
    Deleted,

    /// <summary>The author put something in afterwards, above the line or in the margin (<c>add</c>).</summary>
    Added,

    /// <summary>The source is damaged (<c>damage</c>): torn, blotted, burnt.</summary>
    Damage,

    /// <summary>Something cannot be read at all (<c>gap reason="illegible"</c>).</summary>
    Illegible,

    /// <summary>Something is withheld from the reader (<c>gap reason="redacted"</c>).</summary>
    Redacted,

    /// <summary>The letters that an abbreviation leaves out (<c>ex</c>).</summary>
    Expansion,

    /// <summary>A page of the source begins here (<c>pb</c>). It belongs to the source, and is no word of the editor's.</summary>
    Page,

    /// <summary>A picture of the source, described (<c>figDesc</c>).</summary>
    Figure,
}
