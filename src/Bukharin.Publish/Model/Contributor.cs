namespace Bukharin.Publish.Model;

/// <summary>Somebody who had a part in the text.</summary>
/// <param name="Name">The name as it is to be printed.</param>
/// <param name="Role">MARC relator code in lower case: <c>aut</c> author, <c>edt</c> editor, <c>trl</c> translator.</param>
public sealed record Contributor(string Name, string Role)
{
    /// <summary>The name as lists sort it (<c>Orr, Mary</c>); or null.</summary>
    public string? Sort { get; init; }

    /// <summary>MARC relator code of an author, the role of a plain name.</summary>
    public const string Author = "aut";
}
