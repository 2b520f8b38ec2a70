using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>A line of the text or of a note.</summary>
/// <param name="HeightPt">Distance to the line above.</param>
/// <param name="BeforePt">Space above it, where it does not begin a page.</param>
/// <param name="Notes">Ids of the notes whose marks are on it.</param>
/// <param name="MayBegin">Whether a page may begin with it.</param>
/// <param name="MustBegin">Whether a page must.</param>
internal readonly record struct LaidLine(
    double HeightPt, double BeforePt, ImmutableArray<string> Notes, bool MayBegin = true, bool MustBegin = false);
