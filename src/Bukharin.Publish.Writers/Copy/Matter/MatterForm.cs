using System.Collections.Immutable;
using Bukharin.Publish.Styling.Pdf;

namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>What a format has places for around the text; all else about them is the same in all formats.</summary>
/// <param name="HasLeaves">Whether title and imprint have leaves of their own before the text; otherwise the title stands at its head, and the imprint at its end.</param>
internal sealed record MatterForm(bool HasLeaves)
{
    /// <summary>Whether each part is a file.</summary>
    public bool HasFiles { get; private init; }

    /// <summary>Whether the leaf of the title has one before it, with nothing but the title.</summary>
    public bool HasHalfTitle { get; private init; }

    /// <summary>Whether somebody can write on it.</summary>
    public bool HasNameLine { get; private init; }

    /// <summary>Whether contents are a part of it.</summary>
    public bool HasContents { get; private init; }

    /// <summary>Whether its pages are those of the printed book.</summary>
    public bool IsPrinted { get; private init; }

    /// <summary>Whether it says how it was set.</summary>
    public bool HasColophon { get; private init; }

    /// <summary>What the edition is known by where the front matter says nothing; null for nothing.</summary>
    public string? Identifier { get; private init; }

    /// <summary>What it says of how it is cited; nothing where it does not.</summary>
    public ImmutableArray<MatterLine> Citation { get; private init; } = [];

    /// <summary>The pages of a PDF.</summary>
    /// <param name="style">What the style has before and after the text.</param>
    /// <param name="hasContents">Whether contents list its headings.</param>
    public static MatterForm OfPages(TitlePageStyle style, bool hasContents) => new(style.Opening != OpeningForm.Head)
    {
        HasHalfTitle = style.Opening == OpeningForm.HalfTitle, HasNameLine = true, HasContents = hasContents, HasColophon = style.HasColophon, IsPrinted = true,
    };

    /// <summary>A DOCX: sheets, whatever the style. It is set by the program that opens it, which no colophon knows.</summary>
    /// <param name="hasContents">Whether it may have contents.</param>
    public static MatterForm OfDocument(bool hasContents) => new(HasLeaves: false) { HasNameLine = true, HasContents = hasContents };

    /// <summary>An EPUB: files, whatever the style. It has its contents beside the text, and nobody writes on it.</summary>
    /// <param name="identifier">What it is known by where the front matter says nothing.</param>
    /// <param name="citation">What it says of how it is cited.</param>
    public static MatterForm OfBook(string identifier, ImmutableArray<MatterLine> citation) => new(HasLeaves: true)
    {
        HasFiles = true, Identifier = identifier, Citation = citation,
    };
}
