using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>What a preview shows at a time. Each save leads to several states, as its editions become ready.</summary>
internal sealed record PreviewState
{
    /// <summary>The name of the text's file.</summary>
    public required string Name { get; init; }

    /// <summary>The number of the state, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The number of the save, from 1.</summary>
    public int Save { get; init; } = 1;

    /// <summary>The text's title; the name of its file if no title could be read.</summary>
    public required string Title { get; init; }

    /// <summary>The text of the source.</summary>
    public Versioned<string> Source { get; init; } = new("", 1);

    /// <summary>The place that the last save changed first: an index in the source; null if there is none.</summary>
    public int? EditedAt { get; init; }

    /// <summary>The line of this place, from 1; 0 if there is none.</summary>
    public int EditedLine => EditedAt is { } at ? 1 + Source.Value.AsSpan(0, at).Count('\n') : 0;

    /// <summary>The page of the PDFs, from 1, on which the last save changed the text; 0 until it is known, and if there is none.</summary>
    public int EditedPage { get; init; }

    /// <summary>The pages around the place that the last save changed, in a PDF of their own; null of a short text.</summary>
    public NearPages? Near { get; init; }

    /// <summary>Whether <see cref="Near"/> shows more than the whole PDF, which has not yet been made anew.</summary>
    public bool IsNearAhead => !IsWhole && Near is { } near && near.Version > (Pdfs.GetValueOrDefault("pdf")?.Version ?? 0);

    /// <summary>The text as read; while it has errors, the last version that could be read.</summary>
    public Document? Document { get; init; }

    /// <summary>The diagnostics of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The PDFs, by names of formats. While the text has errors or an edition is being made, the previous ones.</summary>
    public ImmutableSortedDictionary<string, Versioned<ReadOnlyMemory<byte>>> Pdfs { get; init; } =
        ImmutableSortedDictionary<string, Versioned<ReadOnlyMemory<byte>>>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The pages on which headings and clauses begin in the PDFs, by id.</summary>
    public ImmutableDictionary<string, int> Pages { get; init; } = [];

    /// <summary>The EPUB; null until the first has been made.</summary>
    public BookFiles? Book { get; init; }

    /// <summary>Whether all results of the save are there.</summary>
    public bool IsWhole { get; init; }
}
