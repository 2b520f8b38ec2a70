namespace Bukharin.Publish.Writers.Epub.Pages;

/// <summary>The place in the text where a page of the PDF begins.</summary>
/// <param name="Folio">The page's label in the PDF.</param>
/// <param name="Id">Id of the element that marks it.</param>
/// <param name="File">The file that it is in.</param>
internal sealed record PageMarker(string Folio, string Id, string File)
{
    /// <summary>Where it is, seen from the publication's folder.</summary>
    public string Href => $"{File}#{Id}";
}
