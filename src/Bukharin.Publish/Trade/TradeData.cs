using System.Collections.Immutable;

namespace Bukharin.Publish.Trade;

/// <summary>What the front matter says for printers and the book trade.</summary>
public sealed record TradeData
{
    /// <summary>Nothing.</summary>
    public static TradeData None { get; } = new();

    /// <summary>The ISBNs in the order of <see cref="FormatIsbn.Formats"/>, at most one for each.</summary>
    public ImmutableArray<FormatIsbn> Isbns { get; init; } = [];

    /// <summary>Whose rules the printer's files keep: one of <see cref="Printers.Names"/>; or null.</summary>
    public string? Printer { get; init; }

    /// <summary>The paper of the printed book, or null.</summary>
    public Paper? Paper { get; init; }

    /// <summary>How thick the printed book is, in points, where its printer has said so; or null.</summary>
    public double? SpinePt { get; init; }

    /// <summary>What the back of the cover says, a string for each paragraph.</summary>
    public ImmutableArray<string> Blurb { get; init; } = [];

    /// <summary>What the printed book costs, by currency.</summary>
    public ImmutableArray<Price> Prices { get; init; } = [];

    /// <summary>The five digits that say the price beside a bar code, of the first price that they can say; null for none.</summary>
    internal string? PriceAddOn => Prices.Select(price => price.AddOn).FirstOrDefault(digits => digits is not null);

    /// <summary>When this edition is published: a W3C date (2026, 2026-11, 2026-11-29); or null.</summary>
    public string? Published { get; init; }

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
