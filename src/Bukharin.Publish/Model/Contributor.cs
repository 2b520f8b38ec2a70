namespace Bukharin.Publish.Model;

/// <summary>A person or body that contributed to the text, such as its author, editor or translator.</summary>
/// <param name="Name">The name as it is to be printed.</param>
/// <param name="Role">MARC relator code in lower case: <c>aut</c> author, <c>edt</c> editor, <c>trl</c> translator.</param>
public sealed record Contributor(string Name, string Role)
{
    /// <summary>The form of the name that lists are sorted by (<c>Orr, Mary</c>); null where none is given.</summary>
    public string? Sort { get; init; }

    /// <summary>MARC relator code of an author: the role of a contributor whose role is not given.</summary>
    public const string Author = "aut";
}
