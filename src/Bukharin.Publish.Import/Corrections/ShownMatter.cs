using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Title, authors and imprint as the pages of an edition show them.</summary>
internal static class ShownMatter
{
    /// <summary>Takes over what an editor has changed on the pages. The file's properties still have the former values.</summary>
    /// <param name="front">The front matter as it was.</param>
    /// <param name="basis">The edition as it was.</param>
    /// <param name="edited">The edition as it is.</param>
    /// <param name="punctuation">Turns the style's punctuation back into the source's.</param>
    public static FrontMatter Corrected(FrontMatter front, RecoveredEdition basis, RecoveredEdition edited, PlainPunctuation punctuation)
    {
        var credit = (Was: Lines(basis, StyleNames.Credit), Is: Lines(edited, StyleNames.Credit));
        return front with
        {
            Title = One(StyleNames.Title) ?? front.Title,
            TitleInlines = Inlines(StyleNames.Title) ?? front.TitleInlines,
            Subtitle = One(StyleNames.Subtitle) ?? front.Subtitle,
            SubtitleInlines = Inlines(StyleNames.Subtitle) ?? front.SubtitleInlines,
            Editorial = One(StyleNames.Editorial) ?? front.Editorial,
            Credit = credit.Was.Length == credit.Is.Length
                ? front.Credit with { Lines = [.. front.Credit.Lines.Select((line, i) => i < credit.Is.Length && credit.Was[i] != credit.Is[i] ? punctuation.Of(credit.Is[i]) : line)] }
                : front.Credit,
        };

        string? One(string kind) =>
            Lines(basis, kind) is [var was] && Lines(edited, kind) is [var now] && was != now ? punctuation.Of(now) : null;

        ImmutableArray<Inline>? Inlines(string kind) =>
            One(kind) is not null && Shown(edited, kind).ToList() is [var shown] ? FrontMatterBuilder.InlinesOf(shown, punctuation, front.Credit.Span) : null;
    }

    private static ImmutableArray<string> Lines(RecoveredEdition edition, string kind) =>
        [.. Shown(edition, kind).Select(paragraph => paragraph.Text)];

    private static IEnumerable<RecoveredParagraph> Shown(RecoveredEdition edition, string kind) =>
        edition.Paragraphs.Where(paragraph => paragraph.Structure.IsMatter && paragraph.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase));
}
