namespace Bukharin.Publish.Vocabulary;

/// <summary>The parts of the words that an edition generates for a cross-reference.</summary>
public enum ReferencePart
{
    /// <summary>The words are no part of a cross-reference.</summary>
    None,

    /// <summary>The name of the place referred to: <c>clause 2.b</c>.</summary>
    Name,

    /// <summary>The page number of the place referred to.</summary>
    Page,

    /// <summary>A repeated mark of a note: <c>4</c>, where <see cref="Name"/> is <c>note 4</c>.</summary>
    Mark,
}
