namespace Bukharin.Publish.Styling;

/// <summary>What a cross-reference says in the PDFs, whose pages have numbers; in other formats it is a link and names no page.</summary>
public enum ReferenceForm
{
    /// <summary>The name of the place: <c>clause 2.b</c>.</summary>
    Name,

    /// <summary>The name of the place and its page: <c>clause 2.b (p. 7)</c>.</summary>
    NameAndPage,
}
