namespace Bukharin.Publish.Vocabulary;

/// <summary>What words are that an edition makes where the source refers to a place of its own.</summary>
public enum ReferencePart
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>What the place is called: <c>clause 2.b</c>.</summary>
    Name,

    /// <summary>The page that it stands on.</summary>
    Page,

    /// <summary>A further mark of a note: <c>4</c>, where <see cref="Name"/> is <c>note 4</c>.</summary>
    Mark,
}
