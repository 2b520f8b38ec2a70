using System.Collections.Immutable;

namespace Bukharin.Publish.Trade;

/// <summary>The ISBN of one format of a book; each format that is sold separately has its own (ISO 2108, 4.4).</summary>
/// <param name="Format">The format's name: one of <see cref="Formats"/>.</param>
/// <param name="Isbn">The ISBN.</param>
public sealed record FormatIsbn(string Format, Isbn Isbn)
{
    /// <summary>The printed book.</summary>
    public const string Print = "print";

    /// <summary>The PDF for the screen.</summary>
    public const string Pdf = "pdf";

    /// <summary>The e-book.</summary>
    public const string Epub = "epub";

    /// <summary>The document for word processors.</summary>
    public const string Docx = "docx";

    /// <summary>The formats in the order in which an imprint lists their ISBNs.</summary>
    public static ImmutableArray<string> Formats { get; } = [Print, Pdf, Epub, Docx];

    /// <summary>
    /// The ISBN as an imprint prints it: <c>ISBN 978-0-306-40615-7</c> for the printed book, <c>ISBN 978-0-306-40616-4 (EPUB)</c> for
    /// any other format, whose abbreviation is the same in every language.
    /// </summary>
    public string Printed => Format == Print ? Isbn.Printed : $"{Isbn.Printed} ({Format.ToUpperInvariant()})";
}
