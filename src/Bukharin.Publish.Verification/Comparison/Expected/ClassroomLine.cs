using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using ModelText = Bukharin.Publish.Model.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A line of what a style has for a classroom.</summary>
/// <param name="Parts">Its words; of an entry of the glossary the term with the note to whose mark it leads, and what is said.</param>
/// <param name="Name">What it belongs to: <c>the questions</c>.</param>
internal sealed record ClassroomLine(ImmutableArray<LineWords> Parts, string Name)
{
    public ClassroomLine(string words, string name)
        : this([new(words)], name)
    {
    }
}

/// <summary>Words of such a line that have one look.</summary>
/// <param name="Words">The words.</param>
internal sealed record LineWords(string Words)
{
    /// <summary>The note to whose mark they lead, or null.</summary>
    public ExpectedNote? Mark { get; init; }

    /// <summary>What tells them from the words around them.</summary>
    public Look Look { get; init; }

    /// <summary>What the front matter has as a line, by its looks.</summary>
    /// <param name="line">The line.</param>
    /// <param name="ground">The look of its plain words; what is emphasised among emphasised words is not.</param>
    public static IEnumerable<LineWords> Of(RichText line, Look ground = default) =>
        line.Inlines.IsEmpty ? [new LineWords(line.Words) { Look = ground }] : Of(line.Inlines, ground);

    private static IEnumerable<LineWords> Of(ImmutableArray<Inline> inlines, Look look) => inlines.SelectMany(inline => inline switch
    {
        ModelText text => [new LineWords(text.Content) { Look = look }],
        Emphasis emphasis => Of(emphasis.Inlines, look with { Emphasis = !look.Emphasis }),
        Strong strong => Of(strong.Inlines, look with { Strong = true }),
        Shifted shifted => Of(shifted.Inlines, look with { Shift = shifted.Shift }),
        _ => throw new UnreachableException($"No line of the front matter has {inline.GetType().Name}."),
    });
}
