using System.Collections.Immutable;
using Bukharin.Publish.Letters;

namespace Bukharin.Publish.Model;

/// <summary>
/// Description of a letter (TEI's <c>correspDesc</c>): sender, recipient, place and date, with its archive and the base of its text.
/// </summary>
public sealed record Correspondence
{
    /// <summary>The letter's number in its edition, as printed; or null.</summary>
    public string? Number { get; init; }

    /// <summary>The senders; empty where they are not known.</summary>
    public ImmutableArray<Named> From { get; init; } = [];

    /// <summary>The recipients; empty where they are not known.</summary>
    public ImmutableArray<Named> To { get; init; } = [];

    /// <summary>The place of writing, or null.</summary>
    public Named? Place { get; init; }

    /// <summary>The date of writing, or null.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The archive or library that keeps the letter, or null.</summary>
    public string? Archive { get; init; }

    /// <summary>The shelf mark of the letter in that archive or library, or null.</summary>
    public string? ShelfMark { get; init; }

    /// <summary>The kind of witness that the text is taken from (autograph, copy, print); null where it is not stated.</summary>
    public TextBase? Base { get; init; }

    /// <summary>Whether the letter was printed before; null where that is not stated.</summary>
    public bool? IsPrinted { get; init; }

    /// <summary>Earlier printings of the letter, one entry for each.</summary>
    public ImmutableArray<string> PrintedIn { get; init; } = [];

    /// <summary>Whether any field has a value; a description without any counts as absent.</summary>
    internal bool SaysSomething => Number is not null || !From.IsEmpty || !To.IsEmpty || Place is not null || Date is not null
        || Archive is not null || ShelfMark is not null || Base is not null || IsPrinted is not null;

    /// <summary>Where the description stands in the source.</summary>
    public required SourceSpan Span { get; init; }
}
