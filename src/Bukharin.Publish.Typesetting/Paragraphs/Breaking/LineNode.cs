namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>A way to set a paragraph up to a breakpoint.</summary>
/// <param name="Previous">The node of the line before; null at the start of the paragraph.</param>
/// <param name="Break">The breakpoint.</param>
/// <param name="Line">How many lines have been set.</param>
/// <param name="Fitness">Tightness of the last line: 0 tight, 1 decent, 2 loose, 3 very loose.</param>
/// <param name="Hyphens">How many consecutive lines, up to the last, end in hyphens.</param>
/// <param name="Demerits">Cost so far.</param>
/// <param name="EndsWell">Whether the last line would be long enough as the end of the paragraph.</param>
internal sealed record LineNode(
    LineNode? Previous, int Break, int Line, int Fitness, int Hyphens, double Demerits, bool EndsWell)
{
    /// <summary>The start of a paragraph.</summary>
    public static LineNode Start { get; } = new(null, 0, 0, 1, 0, 0, true);

    /// <summary>The white between the words of the last line.</summary>
    public White[] Whites { get; init; } = [];
}
