using System.Collections.Immutable;

namespace Bukharin.Publish.Trade;

/// <summary>What the front matter says for printers and the book trade.</summary>
public sealed record TradeData
{
    /// <summary>Nothing.</summary>
    public static TradeData None { get; } = new();

    /// <summary>The ISBNs in the order of <see cref="FormatIsbn.Formats"/>, at most one for each.</summary>
    public ImmutableArray<FormatIsbn> Isbns { get; init; } = [];

    /// <summary>The ISBN of a format, or null.</summary>
    /// <param name="format">The format's name.</param>
    public Isbn? IsbnOf(string format) => Isbns.FirstOrDefault(one => one.Format == format)?.Isbn;

    /// <summary>The identifier of the edition in a format: its ISBN as a URN, else what the front matter gives for all.</summary>
    /// <param name="format">The format's name.</param>
    /// <param name="common">The identifier that the front matter gives for all formats, or null.</param>
    public string? IdentifierOf(string format, string? common) => IsbnOf(format)?.Urn ?? common;
}
