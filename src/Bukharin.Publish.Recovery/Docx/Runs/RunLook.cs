using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>What holds for the words of a run.</summary>
internal readonly record struct RunLook(RecoveredFormat Format, RecoveredMarkup Markup, bool IsHidden)
{
    /// <summary>What the properties of a run and its style say that its words are; among italics, emphasis is upright.</summary>
    public static RecoveredMarkup MarkupOf(RunTraits direct, WordStyle style, bool isAmongItalics) => new(
        Emphasis: direct.Italic is { } italic ? italic != isAmongItalics : (style.Run.Italic == true || style.IsEmphasis),
        Strong: direct.Bold ?? (style.Run.Bold == true || style.IsStrong),
        SmallCaps: (direct.SmallCaps ?? style.Run.SmallCaps) == true,
        Label: style.Name.Equals(StyleNames.ClauseLabel, StringComparison.OrdinalIgnoreCase),
        Shift: direct.Shift ?? style.Run.Shift ?? default,
        IsCode: (direct.IsMonospaced ?? style.Run.IsMonospaced) == true,
        Reference: style.Name.Equals(StyleNames.CrossReference, StringComparison.OrdinalIgnoreCase) ? ReferencePart.Name
            : style.Name.Equals(StyleNames.RepeatedMark, StringComparison.OrdinalIgnoreCase) ? ReferencePart.Mark
            : ReferencePart.None)
    {
        Mention = MentionNames.KindOf(style.Name.ToLowerInvariant()) is { } kind && style.Name == StyleNames.Mention(kind) ? MentionNames.Of(kind) : null,
    };
}
