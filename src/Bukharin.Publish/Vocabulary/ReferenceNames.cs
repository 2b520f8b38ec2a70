namespace Bukharin.Publish.Vocabulary;

/// <summary>What editions call the words that they make of a cross-reference: classes of an EPUB and of a PDF's tags.</summary>
internal static class ReferenceNames
{
    /// <summary>What the place is called.</summary>
    public const string Name = "cross-reference";

    /// <summary>The page that it stands on.</summary>
    public const string Page = "page-reference";

    /// <summary>A further mark of a note.</summary>
    public const string Mark = "repeated-mark";

    /// <summary>The name of some words.</summary>
    /// <param name="part">What they are; null for words that are no part of a cross-reference.</param>
    public static string? Of(ReferencePart part) => part switch
    {
        ReferencePart.Name => Name,
        ReferencePart.Page => Page,
        ReferencePart.Mark => Mark,
        _ => null,
    };

    /// <summary>What words are by the names of the element that they stand in.</summary>
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
