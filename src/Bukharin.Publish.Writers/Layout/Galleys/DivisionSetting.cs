using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Pdf;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>How a division is set: what follows from its role for the book, and the look that the style gives it.</summary>
/// <param name="division">The division.</param>
/// <param name="isInWork">Whether it stands in a text of a volume.</param>
/// <param name="isOfVolume">Whether it stands in a volume, where parts are called by their titles alone.</param>
/// <param name="style">The style.</param>
internal sealed class DivisionSetting(Division division, bool isInWork, bool isOfVolume, Style style)
{
    private readonly PartStyle _look = style.Parts[division.Role];

    /// <summary>Whether it begins a page: a letter does, and a text of a volume, unless the edition's title takes no page either. A letter in such a text follows what leads to it.</summary>
    public bool BeginsPage => division.Role is DivisionRole.Letter or DivisionRole.Work && !isInWork && style.Pdf.TitlePages.Opening != OpeningForm.Head;

    /// <summary>Whether it has a place in the running heads.</summary>
    public bool IsNamed => division.Blocks is [Heading, ..]
        ? division.Role is DivisionRole.Letter or DivisionRole.Introduction or DivisionRole.Commentary or DivisionRole.Postscript or DivisionRole.Work
        : !isOfVolume && division.Role is DivisionRole.Letter or DivisionRole.Introduction or DivisionRole.Commentary or DivisionRole.Postscript;

    /// <summary>Space above it, in lines; at a page's head there is none.</summary>
    public double LinesBefore => BeginsPage ? 0 : _look.LinesBefore;

    /// <summary>Space below it, in lines.</summary>
    public double LinesAfter => _look.LinesAfter;

    /// <summary>What surrounds the blocks of one that is not named.</summary>
    /// <param name="around">What surrounds the division.</param>
    public Setting Within(Setting around) => around with
    {
        Text = _look.IsSmall ? style.Pdf.Notes : around.Text,
        Form = _look.Form == HeadingForm.Roman ? around.Form : _look.Form,
        Alignment = _look.Alignment == PartAlignment.Text || IsKept(around) ? around.Alignment : _look.Alignment,
        IndentPt = around.IndentPt + (_look.Indent * around.MeasurePt),
        IsImprint = division.Role is DivisionRole.Source or DivisionRole.Imprint or DivisionRole.Margin,
    };

    /// <summary>Whether lines stay where those around them stand: where a letter is kept is said among the lines above it.</summary>
    private bool IsKept(Setting around) => division.Role == DivisionRole.Source && around.Alignment != PartAlignment.Text;
}
