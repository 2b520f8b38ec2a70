namespace Bukharin.Publish.Model;

/// <summary>What was done to the author's text, by an editor or by the author; TEI's elements in parentheses.</summary>
/// <remarks><see cref="InterventionForm"/> defines how each kind is shown.</remarks>
public enum InterventionKind
{
    /// <summary>An editor's explanation (<c>note</c>), which is lifted out of the line into a footnote.</summary>
    Gloss,

    /// <summary>The editor supplied a word that the sentence needs (<c>supplied</c>).</summary>
    Supplied,

    /// <summary>The editor marked or corrected an error of the author's (<c>sic</c>, <c>corr</c>).</summary>
    Correction,

    /// <summary>The editor left something out (<c>gap</c>).</summary>
    Omission,

    /// <summary>The editor could not read something with certainty (<c>unclear</c>).</summary>
    Unclear,

    /// <summary>The author struck something out (<c>del</c>).</summary>
    Deleted,

    /// <summary>The author added something afterwards, above the line or in the margin (<c>add</c>).</summary>
    Added,

    /// <summary>The source is damaged (<c>damage</c>): torn, blotted, burnt.</summary>
    Damage,

    /// <summary>Something cannot be read at all (<c>gap reason="illegible"</c>).</summary>
    Illegible,

    /// <summary>Something is withheld from the reader (<c>gap reason="redacted"</c>).</summary>
    Redacted,

    /// <summary>The letters that an abbreviation leaves out (<c>ex</c>).</summary>
    Expansion,

    /// <summary>A page of the source begins here (<c>pb</c>). The page number belongs to the source and is not the editor's word.</summary>
    Page,

    /// <summary>A description of a picture in the source (<c>figDesc</c>).</summary>
    Figure,
}
