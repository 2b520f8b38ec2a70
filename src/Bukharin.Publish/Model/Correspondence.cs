using System.Collections.Immutable;
using Bukharin.Publish.Letters;

namespace Bukharin.Publish.Model;

/// <summary>What the head of a letter says: TEI's <c>correspDesc</c>, with where the letter is and what its text is taken from.</summary>
public sealed record Correspondence
{
    /// <summary>The letter's number in its edition, as printed; or null.</summary>
    public string? Number { get; init; }

    /// <summary>Who sent it; empty where that is not known.</summary>
    public ImmutableArray<Named> From { get; init; } = [];

    /// <summary>Whom it was sent to; empty where that is not known.</summary>
    public ImmutableArray<Named> To { get; init; } = [];

    /// <summary>Where it was written, or null.</summary>
    public Named? Place { get; init; }

    /// <summary>When it was written, or null.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The archive or library that keeps it, or null.</summary>
    public string? Archive { get; init; }

    /// <summary>Its shelf mark there, or null.</summary>
    public string? ShelfMark { get; init; }

    /// <summary>What its text is taken from; null where nothing is said.</summary>
    public TextBase? Base { get; init; }

    /// <summary>Whether it was printed before; null where nothing is said.</summary>
    public bool? IsPrinted { get; init; }

    /// <summary>Where it was printed before, a line for each place.</summary>
    public ImmutableArray<string> PrintedIn { get; init; } = [];

    /// <summary>Whether anything is known of the letter: a head that says nothing is none.</summary>
    internal bool SaysSomething => Number is not null || !From.IsEmpty || !To.IsEmpty || Place is not null || Date is not null
        || Archive is not null || ShelfMark is not null || Base is not null || IsPrinted is not null;

    /// <summary>Where the front matter says all this.</summary>
    public required SourceSpan Span { get; init; }
}
