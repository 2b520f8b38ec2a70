using System.Collections.Immutable;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Model;

/// <summary>What an edition says about itself. Names are Pandoc's where it has one.</summary>
public sealed record FrontMatter
{
    /// <summary>The title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title is said; a place without a file where the front matter was not read from one.</summary>
    internal SourceSpan TitleSpan { get; init; }

    /// <summary>The title with its emphasis, the same words; empty where it has none.</summary>
    public ImmutableArray<Inline> TitleInlines { get; init; } = [];

    /// <summary>The subtitle, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The subtitle with its emphasis, the same words; empty where it has none.</summary>
    public ImmutableArray<Inline> SubtitleInlines { get; init; } = [];

    /// <summary>Authors, editors, translators, in the order given.</summary>
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    /// <summary>When the text was written, as given: a W3C date (2026, 2026-11, 2026-11-23) or words; or null.</summary>
    public string? Date { get; init; }

    /// <summary>When the source was published, as given; or null.</summary>
    public string? Issued { get; init; }

    /// <summary>When this edition was last changed, as given: a W3C date; or null.</summary>
    public string? Modified { get; init; }

    /// <summary>Which state of the edition this is, in the words of its imprint ("second edition", "2.1"); or null.</summary>
    public string? Revision { get; init; }

    /// <summary>BCP 47 tag of the text's language.</summary>
    public required string Language { get; init; }

    /// <summary>The publisher, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The statement of rights, or null.</summary>
    public string? Rights { get; init; }

    /// <summary>A few sentences about the text, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Subjects.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The head of the letter that the text is, or null.</summary>
    public Correspondence? Correspondence { get; init; }

    /// <summary>What a class is to do with the text.</summary>
    public ClassWork ClassWork { get; init; } = ClassWork.None;

    /// <summary>What printers and the book trade ask for.</summary>
    public TradeData Trade { get; init; } = TradeData.None;

    /// <summary>A URN or other identifier of all formats, or null; the ISBN of one format is in <see cref="Trade"/>.</summary>
    public string? Identifier { get; init; }

    /// <summary>The picture for the cover; or null, and the cover is made from title and author.</summary>
    public CoverPicture? Cover { get; init; }

    /// <summary>Name of the style that the text asks for, or null for the default.</summary>
    public string? Style { get; init; }

    /// <summary>One sentence: who put the square brackets there and what they mean; or null.</summary>
    public string? Editorial { get; init; }

    /// <summary>The source credit: where the text comes from and whose it is.</summary>
    public required Credit Credit { get; init; }
}
