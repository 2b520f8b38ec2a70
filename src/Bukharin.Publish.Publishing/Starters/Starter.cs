using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Starters;

/// <summary>A small text of a kind to begin from: it can be built as it is, and explains its front matter.</summary>
/// <param name="Kind">What it is asked for by: <c>letter</c>.</param>
/// <param name="Description">What it shows, in a line.</param>
/// <param name="Text">The text, as Edition Markdown.</param>
public sealed record Starter(string Kind, string Description, string Text)
{
    /// <summary>The texts that there are to begin from.</summary>
    public static ImmutableArray<Starter> All { get; } =
    [
        Read("letter", "salute, numbered answers, brackets of two kinds, a note, a signature"),
        Read("statute", "parts, sections, paragraphs (a), (b), a cross-reference"),
    ];

    private static Starter Read(string kind, string description) => new(kind, description, EmbeddedText.Read($"Starters/{kind}.md"));
}
