namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>A way to set a paragraph up to a breakpoint.</summary>
/// <param name="Previous">The way up to the line before; null at the paragraph's start.</param>
/// <param name="Break">The breakpoint.</param>
/// <param name="Line">Lines so far.</param>
/// <param name="Fitness">Tightness of the last line: 0 tight, 1 decent, 2 loose, 3 very loose.</param>
/// <param name="Hyphens">Lines in a row, up to the last, that end in hyphens.</param>
/// <param name="Demerits">Cost so far.</param>
/// <param name="EndsWell">Whether the last line, if this is the paragraph's end, is wide enough.</param>
internal sealed record LineNode(
    LineNode? Previous, int Break, int Line, int Fitness, int Hyphens, double Demerits, bool EndsWell)
{
    /// <summary>The paragraph's start.</summary>
    public static LineNode Start { get; } = new(null, 0, 0, 1, 0, 0, true);

    /// <summary>The white between the last line's words.</summary>
    public White[] Whites { get; init; } = [];
}
