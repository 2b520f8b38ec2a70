using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling;

/// <summary>
/// Turns emphasis into strong (bold) words, for styles without italics. Small capitals become plain words, because they are a block
/// of capitals for somebody who reads letter by letter.
/// </summary>
internal static class EmphasisByWeight
{
    /// <summary>Rewrites the text of a document, its title and its subtitle.</summary>
    public static Document Of(Document document) => document with
    {
        FrontMatter = document.FrontMatter with
        {
            TitleInlines = Line(document.FrontMatter.TitleInlines, isStrong: false),
            SubtitleInlines = Line(document.FrontMatter.SubtitleInlines, isStrong: false),
        },
        Blocks = new TreeRewriter { Line = line => Line(line, isStrong: false), Label = Label }.Blocks(document.Blocks),
    };

    /// <summary>Rewrites words of a sheet for a classroom.</summary>
    public static RichText Of(RichText words) => words with { Inlines = Line(words.Inlines, isStrong: false) };

    /// <summary>Rewrites a row of inlines; nested emphases make the words strong only once.</summary>
    private static ImmutableArray<Inline> Line(ImmutableArray<Inline> line, bool isStrong) =>
    [
        .. line.SelectMany(inline => inline switch
        {
            Emphasis emphasis when isStrong => Line(emphasis.Inlines, isStrong),
            Emphasis emphasis => [new Strong { Inlines = Line(emphasis.Inlines, isStrong: true), Span = emphasis.Span }],
            Strong strong when isStrong => Line(strong.Inlines, isStrong),
            Strong strong => [strong with { Inlines = Line(strong.Inlines, isStrong: true) }],
            SmallCaps smallCaps => Line(smallCaps.Inlines, isStrong),
            Intervention intervention => [intervention with { Inlines = Line(intervention.Inlines, isStrong) }],
            _ => [FormattedWords.With(inline, words => Line(words, isStrong)) ?? inline],
        }),
    ];

    private static ClauseLabel Label(ClauseLabel label) => label.Look == LabelLook.None ? label
        : label with { Look = (label.Look & (LabelLook.Emphasis | LabelLook.Strong)) == 0 ? LabelLook.None : LabelLook.Strong };
}
