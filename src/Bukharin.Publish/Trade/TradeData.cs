using System.Collections.Immutable;

namespace Bukharin.Publish.Trade;

/// <summary>What the front matter says for printers and the book trade.</summary>
public sealed record TradeData
{
    /// <summary>The data of a front matter that says nothing for printers and the book trade.</summary>
    public static TradeData None { get; } = new();

    /// <summary>The ISBNs in the order of <see cref="FormatIsbn.Formats"/>, at most one for each.</summary>
    public ImmutableArray<FormatIsbn> Isbns { get; init; } = [];

    /// <summary>The name of the printer whose requirements the printer's files meet, one of <see cref="Printers.Names"/>; or null.</summary>
    public string? Printer { get; init; }

    /// <summary>The paper of the printed book, or null.</summary>
    public Paper? Paper { get; init; }

    /// <summary>The thickness of the printed book, in points, as its printer has given it; null where the front matter does not state it.</summary>
    public double? SpinePt { get; init; }

    /// <summary>The words on the back of the cover, one string for each paragraph; empty for none.</summary>
    public ImmutableArray<string> Blurb { get; init; } = [];

    /// <summary>The prices of the printed book, each in its currency; empty for none.</summary>
    public ImmutableArray<Price> Prices { get; init; } = [];

    /// <summary>
    /// The five digits beside a bar code that state the price, from the first of <see cref="Prices"/> that they can express; null for
    /// none.
    /// </summary>
    internal string? PriceAddOn => Prices.Select(price => price.AddOn).FirstOrDefault(digits => digits is not null);

    /// <summary>When this edition is published: a W3C date (2026, 2026-11, 2026-11-29); or null.</summary>
    public string? Published { get; init; }

    /// <summary>Which printing of this edition the printed book is of, or null.</summary>
    public Printing? Printing { get; init; }

    /// <summary>The title as lists sort it (<c>Letter from Thole Rock, A</c>); or null.</summary>
    public string? TitleSort { get; init; }

    /// <summary>The ISBN of a format, or null.</summary>
    /// <param name="format">The format's name.</param>
    public Isbn? IsbnOf(string format) => Isbns.FirstOrDefault(one => one.Format == format)?.Isbn;

    /// <summary>The identifier of the edition in a format: its ISBN as a URN, else what the front matter gives for all.</summary>
    /// <param name="format">The format's name.</param>
    /// <param name="common">The identifier that the front matter gives for all formats, or null.</param>
    public string? IdentifierOf(string format, string? common) => IsbnOf(format)?.Urn ?? common;
}
