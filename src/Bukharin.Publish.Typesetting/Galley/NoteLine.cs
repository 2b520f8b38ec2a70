using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A line of a note.</summary>
/// <param name="Line">The line.</param>
/// <param name="Paragraph">The paragraph that it is of.</param>
/// <param name="SpaceBeforePt">Space above, on top of the leading; dropped at the top of the page's notes.</param>
/// <param name="MayBreakBefore">Whether the note can be split before it with at least two lines on either side.</param>
/// <param name="IsNoteStart">Whether it is its note's first.</param>
internal sealed record NoteLine(
    SetLine Line, GalleyParagraph Paragraph, double SpaceBeforePt, bool MayBreakBefore, bool IsNoteStart);
