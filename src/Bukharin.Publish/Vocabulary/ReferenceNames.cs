namespace Bukharin.Publish.Vocabulary;

/// <summary>Class names, in an EPUB and in the tags of a PDF, of the words that an edition generates for a cross-reference.</summary>
internal static class ReferenceNames
{
    /// <summary>The name of the place referred to.</summary>
    public const string Name = "cross-reference";

    /// <summary>The page number of the place referred to.</summary>
    public const string Page = "page-reference";

    /// <summary>A repeated mark of a note.</summary>
    public const string Mark = "repeated-mark";

    /// <summary>The class name of a part of a cross-reference.</summary>
    /// <param name="part">The part; <see cref="ReferencePart.None"/> gives null.</param>
    public static string? Of(ReferencePart part) => part switch
    {
        ReferencePart.Name => Name,
        ReferencePart.Page => Page,
        ReferencePart.Mark => Mark,
        _ => null,
    };

    /// <summary>
    /// The part of a cross-reference that the class names of an element stand for; <see cref="ReferencePart.None"/> where they name
    /// none.
    /// </summary>
    public static ReferencePart PartOf(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (name is Name or Page or Mark)
            {
                return name switch { Name => ReferencePart.Name, Page => ReferencePart.Page, _ => ReferencePart.Mark };
            }
        }

        return ReferencePart.None;
    }
}
