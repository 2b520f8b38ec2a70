using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>A place outside the text where a page can begin: before lines of the title page, the imprint or the credit.</summary>
/// <param name="File">The file that they stand in.</param>
/// <param name="Part">What lines, as the PDF's pages have them.</param>
internal readonly record struct FrontPlace(string File, TitlePart Part);
