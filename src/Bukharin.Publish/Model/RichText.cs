using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words with emphasis, superscripts and subscripts, such as a question to a class.</summary>
/// <param name="Words">The words without signs of Markdown.</param>
public sealed record RichText(string Words)
{
    /// <summary>The words as inlines; empty where nothing is set off.</summary>
    public ImmutableArray<Inline> Inlines { get; init; } = [];

    /// <summary>Makes a text in which nothing is set off.</summary>
    /// <param name="words">The words.</param>
    public static RichText FromString(string words) => new(words);

    /// <summary>Makes a text in which nothing is set off.</summary>
    /// <param name="words">The words.</param>
    public static implicit operator RichText(string words) => new(words);

    /// <summary>The words without signs of Markdown.</summary>
    public override string ToString() => Words;
}
