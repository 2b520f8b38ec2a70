using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Text with one format.</summary>
/// <param name="Text">
/// The text. Consecutive breaking white space, also of several pieces, is one word space. U+00A0 is a word space at which no line ends,
/// U+202F a narrow one of fixed width. U+2060 forbids a break at the space before it; U+00AD permits a hyphen, which is shown only
/// there.
/// </param>
/// <param name="Font">The font.</param>
/// <param name="Language">BCP 47 tag: chooses hyphenation and forms of letters.</param>
/// <param name="Tag">The caller's tag of the text, which is passed on to the page.</param>
internal sealed record TextPiece(string Text, FontInstance Font, string Language, object? Tag) : ParagraphPiece
{
    /// <summary>Height above the baseline in points; negative below it.</summary>
    public double RisePt { get; init; }

    /// <summary>Whether it is raised and yet as large as what is around it. Alone on its line, nothing of its look tells then that it is raised.</summary>
    public bool IsRaisedLarge { get; init; }

    /// <summary>The target of a link: a URI or <c>#name</c>; null for no link.</summary>
    public string? Link { get; init; }

    /// <summary>The purpose of the link in words; null for the text itself.</summary>
    public string? LinkDescription { get; init; }

    /// <summary>Whether its glyphs keep their width when lines are fitted.</summary>
    public bool IsRigid { get; init; }

    /// <summary>Its embedding level (Unicode UAX #9): 0 for left to right, 1 for right to left, 2 for a number within right to left.</summary>
    public int Level { get; init; }

    /// <summary>The font whose height counts for links and destinations; null for <see cref="Font"/>. Faces of other scripts can be much higher.</summary>
    public FontInstance? LineFont { get; init; }

    /// <summary>Whether it is struck out.</summary>
    public bool IsStruckOut { get; init; }

    /// <summary>Whether it is a gap for pupils to fill in, whose signs a text can have of its own.</summary>
    public bool IsGap { get; init; }

    /// <summary>Whether it is the mark of a note, of signs that a text can have of its own.</summary>
    public bool IsNoteSign { get; init; }

    /// <summary>Whether its words are not hyphenated, such as names.</summary>
    public bool NoHyphens { get; init; }
}
