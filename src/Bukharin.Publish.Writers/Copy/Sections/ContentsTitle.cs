namespace Bukharin.Publish.Writers.Copy.Sections;

/// <summary>An entry of the table of contents.</summary>
/// <param name="Id">What leads to its place (<see cref="Section.Id"/>).</param>
/// <param name="Title">What it says.</param>
/// <param name="Depth">How many entries it stands below.</param>
internal sealed record ContentsTitle(string Id, string Title, int Depth);
