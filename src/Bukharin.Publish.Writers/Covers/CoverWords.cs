using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>The words of a cover, as they are printed on it, from the top to the bottom.</summary>
/// <param name="Authors">The authors in one line; null where none is named.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The subtitle, or null.</param>
/// <param name="Others">A line for each other role.</param>
/// <param name="Publisher">The publisher, or null.</param>
internal sealed record CoverWords(string? Authors, string Title, string? Subtitle, ImmutableArray<string> Others, string? Publisher)
{
    private const string ClosingQuotes = "'\"’”“»\u00A0\u202F";

    /// <summary>All the words, as somebody would say them who reads the cover aloud.</summary>
    public string Text => string.Join(' ', Lines().Select(Sentence));

    /// <summary>The words of a text's cover.</summary>
    public static CoverWords Of(PreparedCopy copy)
    {
        var front = copy.Document.FrontMatter;
        ImmutableArray<string> names = [.. copy.Matter.Lines(TitlePart.Contributors).Select(line => line.Words)];
        var hasAuthors = front.Contributors.Any(contributor => contributor.Role == Contributor.Author);
        return new CoverWords(
            hasAuthors ? names[0] : null,
            copy.Typeset(front.Title),
            front.Subtitle is { } subtitle ? copy.Typeset(subtitle) : null,
            hasAuthors ? names[1..] : names,
            front.Publisher is { } publisher ? copy.Typeset(publisher) : null);
    }

    private IEnumerable<string> Lines() =>
        ((string?[])[Authors, Title, Subtitle, .. Others, Publisher]).OfType<string>();

    private static string Sentence(string line) =>
        line.AsSpan().TrimEnd(ClosingQuotes) is [.., '.' or '!' or '?' or '…'] ? line : line + ".";
}
