using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Starters;

/// <summary>A short text to start from. It can be built as it is, and its front matter is explained in it.</summary>
/// <param name="Kind">The name by which it is asked for: <c>letter</c>.</param>
/// <param name="Description">What it shows, in one line.</param>
/// <param name="Text">The text, as Edition Markdown.</param>
public sealed record Starter(string Kind, string Description, string Text)
{
    /// <summary>All kinds of texts to start from.</summary>
    public static ImmutableArray<Starter> All { get; } =
    [
        Read("letter", "salute, numbered answers, brackets of two kinds, a note, a signature"),
        Read("statute", "parts, sections, paragraphs (a), (b), a cross-reference"),
    ];

    private static Starter Read(string kind, string description) => new(kind, description, EmbeddedText.Read($"Starters/{kind}.md"));
}
