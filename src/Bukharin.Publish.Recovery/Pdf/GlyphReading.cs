using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Notes;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Tags;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery.Pdf;

/// <summary>Reads what a glyph's look and its tags say of the words that it is part of.</summary>
/// <param name="tags">The tags.</param>
/// <param name="order">What is spoken of what is seen.</param>
/// <param name="language">The file's language, which words need not name.</param>
internal sealed class GlyphReading(TagTree tags, ReadingOrder order, string? language)
{
    /// <summary>Whether the file has tags.</summary>
    public bool HasTags => !tags.IsEmpty;

    /// <summary>What the tags say of a glyph; null for one without.</summary>
    public TagTraits? Of(TextLine line, in Glyph glyph) => tags.Of(line, glyph);

    /// <summary>Whether a space is the end of a line that the text asks for.</summary>
    public bool IsLineEnd(TextLine line, in Glyph glyph) => glyph.IsSpace && tags.Of(line.Page.Number, glyph.Tag) is { Element.IsLineEnd: true };

    /// <summary>What is seen of a glyph.</summary>
    public static RecoveredFormat Seen(TextLine line, in Glyph glyph) => new(
        Emphasis: glyph.IsItalic,
        Strong: glyph.IsBold,
        Link: line.LinkOf(glyph) is not { } link ? null : link.Name is { } name ? "#" + name : link.Uri,
        Shift: NoteMark.ShiftOf(line, glyph),
        IsShiftOpen: line.IsAllSmall,
        IsCode: glyph.IsMonospaced);

    /// <summary>What is seen of a glyph, and what its tags say that cannot be seen.</summary>
    public RecoveredFormat Format(TextLine line, in Glyph glyph, TagTraits traits)
    {
        var seen = Seen(line, glyph);
        return seen with
        {
            // It counts where it is both seen and said.
            Shift = seen.Shift == traits.Markup.Shift || seen.IsShiftOpen ? traits.Markup.Shift : BaselineShift.None,
            IsShiftOpen = false,
            IsCode = (seen.IsCode || glyph.IsSign) && traits.Markup.IsCode,
            SmallCaps = traits.Markup.SmallCaps,
            Language = traits.Language == language ? null : traits.Language,
            Mark = traits.Mark,
        };
    }

    /// <summary>What the markup says, and what is spoken.</summary>
    /// <param name="line">The line.</param>
    /// <param name="glyph">The glyph.</param>
    /// <param name="traits">What its tags say; null for none.</param>
    /// <param name="isNote">Whether it is seen among the notes.</param>
    public RecoveredMarkup Markup(TextLine line, in Glyph glyph, TagTraits? traits, bool isNote) =>
        traits is null
            ? new RecoveredMarkup(Hearing: order.Of(line, glyph, isNote)) { IsGap = glyph.IsGap }
            : traits.Markup with { Hearing = order.Of(line, glyph, isNote) };
}
