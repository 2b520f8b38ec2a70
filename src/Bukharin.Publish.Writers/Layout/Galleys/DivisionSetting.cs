using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Pdf;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>How a division is set: what follows from its role for the book, and the look that the style gives it.</summary>
internal sealed class DivisionSetting(DivisionRole role, Style style)
{
    private readonly PartStyle _look = style.Parts[role];

    /// <summary>Whether it begins a page: a letter does, unless the edition's title takes no page either.</summary>
    public bool BeginsPage => role == DivisionRole.Letter && style.Pdf.TitlePages.Opening != OpeningForm.Head;

    /// <summary>Whether it has a place in the outline and in the running heads.</summary>
    public bool IsNamed => role is DivisionRole.Letter or DivisionRole.Introduction or DivisionRole.Commentary or DivisionRole.Postscript;

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
        Alignment = _look.Alignment == PartAlignment.Text ? around.Alignment : _look.Alignment,
        IndentPt = around.IndentPt + (_look.Indent * around.MeasurePt),
        IsImprint = role is DivisionRole.Source or DivisionRole.Imprint,
    };
}
