using System.Collections.Immutable;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Model;

/// <summary>The metadata of a text: title, contributors, dates, rights and more. Field names follow Pandoc where it has one.</summary>
public sealed record FrontMatter
{
    /// <summary>The title in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title stands in the source; a span without a file where the front matter was not read from a file.</summary>
    internal SourceSpan TitleSpan { get; init; }

    /// <summary>The title as inlines, with the same words as <see cref="Title"/>; empty where it has no emphasis.</summary>
    public ImmutableArray<Inline> TitleInlines { get; init; } = [];

    /// <summary>The subtitle, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The subtitle as inlines, with the same words as <see cref="Subtitle"/>; empty where it has no emphasis.</summary>
    public ImmutableArray<Inline> SubtitleInlines { get; init; } = [];

    /// <summary>Authors, editors, translators and other contributors, in the order given.</summary>
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    /// <summary>Date of writing as given: a W3C date (2026, 2026-11, 2026-11-23) or words; null where none is given.</summary>
    public string? Date { get; init; }

    /// <summary>Date of publication of the source as given, or null.</summary>
    public string? Issued { get; init; }

    /// <summary>Date of the last change to this edition as given, a W3C date; or null.</summary>
    public string? Modified { get; init; }

    /// <summary>The revision of this edition in the words of its imprint ("second edition", "2.1"), or null.</summary>
    public string? Revision { get; init; }

    /// <summary>BCP 47 tag of the text's language.</summary>
    public required string Language { get; init; }

    /// <summary>The publisher, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The statement of rights, or null.</summary>
    public string? Rights { get; init; }

    /// <summary>A short description of the text, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Subject terms of the text; empty where none are given.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The description of the letter; null where the text is not a letter or has no description.</summary>
    public Correspondence? Correspondence { get; init; }

    /// <summary>Classroom exercises for the text.</summary>
    public ClassWork ClassWork { get; init; } = ClassWork.None;

    /// <summary>Lists of the persons, places and things that the text names.</summary>
    public RegisterLists Registers { get; init; } = RegisterLists.None;

    /// <summary>Data for printers and the book trade, such as ISBNs.</summary>
    public TradeData Trade { get; init; } = TradeData.None;

    /// <summary>A URN or other identifier common to all formats, or null; ISBNs of single formats are in <see cref="Trade"/>.</summary>
    public string? Identifier { get; init; }

    /// <summary>The cover picture; null where the cover is made from title and author.</summary>
    public CoverPicture? Cover { get; init; }

    /// <summary>Whether editions have a list of figures; null where that is left to the style.</summary>
    public bool? HasListOfFigures { get; init; }

    /// <summary>Whether editions have a list of tables; null where that is left to the style.</summary>
    public bool? HasListOfTables { get; init; }

    /// <summary>The publisher's mark, which a whole cover has on its back; null for none.</summary>
    public PublisherMark? PublisherMark { get; init; }

    /// <summary>Name of the style that the text asks for; null for the default style.</summary>
    public string? Style { get; init; }

    /// <summary>One sentence that says who added the square brackets and what they mean, or null.</summary>
    public string? Editorial { get; init; }

    /// <summary>The source credit, which states where the text comes from and who holds the rights.</summary>
    public required Credit Credit { get; init; }
}
