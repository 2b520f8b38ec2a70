namespace Bukharin.Publish.Model;

/// <summary>A place of the same document that is called by its own name: editions make the words of it (<c>clause 2.b</c>), in the language of the text.</summary>
public sealed record CrossReference : Inline
{
    /// <summary><c>#id</c> of a clause, a heading or a figure, <c>#fn:name</c> of a note, <c>#page-12</c> of a page of the source.</summary>
    public required string Target { get; init; }

    /// <summary>Whether it is a further mark of the note that it leads to, and says no more than that one's first mark.</summary>
    public bool IsMark { get; init; }
}
