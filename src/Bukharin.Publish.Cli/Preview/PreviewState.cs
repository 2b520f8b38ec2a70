using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>What a preview shows of a text. There are several of each save, each with more of it than the one before.</summary>
internal sealed record PreviewState
{
    /// <summary>The name of the text's file.</summary>
    public required string Name { get; init; }

    /// <summary>Counts the states, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Which save it is of, from 1.</summary>
    public int Save { get; init; } = 1;

    /// <summary>The text's title, or its name where none could be read.</summary>
    public required string Title { get; init; }

    /// <summary>The source as it stands.</summary>
    public Versioned<string> Source { get; init; } = new("", 1);

    /// <summary>The first line that this save has changed, from 1; 0 where there is none.</summary>
    public int EditedLine { get; init; }

    /// <summary>What was read of the text; the last that could be read where it has errors.</summary>
    public Document? Document { get; init; }

    /// <summary>What there is to say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The PDFs by their formats' names; the last good ones where the text has errors, or they are still to come.</summary>
    public ImmutableSortedDictionary<string, Versioned<ReadOnlyMemory<byte>>> Pdfs { get; init; } =
        ImmutableSortedDictionary<string, Versioned<ReadOnlyMemory<byte>>>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The pages of the PDFs on which headings and clauses begin, by their ids.</summary>
    public ImmutableDictionary<string, int> Pages { get; init; } = [];

    /// <summary>The EPUB; null before one has been made.</summary>
    public BookFiles? Book { get; init; }

    /// <summary>Whether nothing more comes of this save.</summary>
    public bool IsWhole { get; init; }
}
