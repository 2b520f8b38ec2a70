using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>A line of the edition's own, such as the title; the tag of its content on the page. Each line is an object of its own.</summary>
/// <param name="part">What the line is.</param>
internal sealed class TitleLine(TitlePart part)
{
    /// <summary>What the line is.</summary>
    public TitlePart Part { get; } = part;

    /// <summary>Words of a line that have one look.</summary>
    public static TitleLine Of(TitlePart part, RunFormat look) => new(part) { IsEmphasised = look.Emphasis, IsStrong = look.Strong, Shift = look.Shift };

    /// <summary>Whether these words of the line are emphasised.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>Whether the words are in bold type.</summary>
    public bool IsStrong { get; init; }

    /// <summary>How many entries of the contents it stands below.</summary>
    public int Depth { get; init; }

    /// <summary>Where the words stand on the line.</summary>
    public BaselineShift Shift { get; init; }
}
