using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>How a division is set, by its role.</summary>
/// <param name="LinesBefore">Space above it, in lines.</param>
/// <param name="LinesAfter">Space below it.</param>
internal sealed record DivisionSetting(double LinesBefore = 0, double LinesAfter = 0)
{
    private static readonly DivisionSetting Letter = new() { BeginsPage = true, IsNamed = true };
    private static readonly DivisionSetting Part = new(LinesBefore: 2) { IsNamed = true };
    private static readonly DivisionSetting Byline = new(LinesAfter: 1) { Placement = LinePlacement.Centered, IsItalic = true };
    private static readonly DivisionSetting AtRight = new() { Placement = LinePlacement.Right };
    private static readonly DivisionSetting Salute = new(0.5, 0.5) { Placement = LinePlacement.Left };
    private static readonly DivisionSetting Imprint = new(1, 1) { Placement = LinePlacement.Left, IsImprint = true };
    private static readonly DivisionSetting Opener = new();
    private static readonly DivisionSetting Closer = new(LinesBefore: 0.5);

    /// <summary>Whether it begins a page.</summary>
    public bool BeginsPage { get; private init; }

    /// <summary>Whether it has a place in the outline and in the running heads.</summary>
    public bool IsNamed { get; private init; }

    private LinePlacement? Placement { get; init; }

    private bool IsItalic { get; init; }

    private bool IsImprint { get; init; }

    /// <summary>How divisions of a role are set.</summary>
    /// <param name="role">The role.</param>
    /// <param name="opening">How the edition begins: where its title takes no page, a letter takes none either.</param>
    public static DivisionSetting Of(DivisionRole role, OpeningForm opening) => role switch
    {
        DivisionRole.Letter => opening == OpeningForm.Head ? Part : Letter,
        DivisionRole.Introduction or DivisionRole.Commentary or DivisionRole.Postscript => Part,
        DivisionRole.Byline => Byline,
        DivisionRole.Signed or DivisionRole.Dateline => AtRight,
        DivisionRole.Salute => Salute,
        DivisionRole.Source or DivisionRole.Imprint => Imprint,
        DivisionRole.Opener => Opener,
        DivisionRole.Closer => Closer,
        _ => throw new UnreachableException($"No setting for {role}."),
    };

    /// <summary>What surrounds the blocks of one that is not named.</summary>
    /// <param name="around">What surrounds the division.</param>
    public Setting Within(Setting around) => around with
    {
        IsItalic = around.IsItalic || IsItalic,
        Placement = Placement ?? around.Placement,
        IsImprint = IsImprint,
    };
}
