using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Pdf;

namespace Bukharin.Publish.Publishing;

/// <summary>A text that has been read, whose editions are made one by one on request, so that each can be shown before the next is made.</summary>
public sealed class Draft
{
    private readonly EditionJob? _job;
    private readonly EditionSteps? _steps;
    private readonly ImmutableArray<Diagnostic> _ofSource;
    private readonly List<Edition> _made = [];
    private ImmutableDictionary<string, int>? _pages;

    internal Draft(Document? document, ImmutableArray<Diagnostic> diagnostics, EditionJob? job)
    {
        (Document, _ofSource, _job) = (document, diagnostics, job);
        _steps = job is null ? null : new EditionSteps(job, diagnostics);
    }

    /// <summary>The text; null if it has errors.</summary>
    public Document? Document { get; }

    /// <summary>The diagnostics so far. Each edition that is made can add some.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _steps?.Diagnostics ?? _ofSource;

    /// <summary>The PDF pages, from 1, on which headings and clauses begin, by id; empty until a PDF has been made.</summary>
    public ImmutableDictionary<string, int> Pages => _pages ?? [];

    /// <summary>How many pages the PDF has; 0 if the text has errors. The first to ask waits until the pages are set.</summary>
    public int PageCount => WithPages(() => _job!.PageCount);

    /// <summary>Finds the page of the PDF on which a place of the source stands.</summary>
    /// <param name="text">The text of the source, with lines that end in U+000A.</param>
    /// <param name="offset">The place: an index in <paramref name="text"/>.</param>
    /// <returns>The page, from 1; 0 if the text has errors.</returns>
    public int PageAt(string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WithPages(() => _job!.PageAt(text, offset));
    }

    /// <summary>Makes a PDF of some pages, which look as they do in the whole PDF. For a book, this takes much less time.</summary>
    /// <param name="first">The first page, from 1.</param>
    /// <param name="count">How many pages.</param>
    /// <returns>A file without outline, tags, and links into the book; null if the text has errors.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such pages.</exception>
    public ReadOnlyMemory<byte>? MakePages(int first, int count)
    {
        var pages = PageCount;
        if (pages == 0)
        {
            return null;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + count - 1, pages, nameof(count));
        using var output = new MemoryStream();
        PdfWriter.WritePages(_job!, first - 1, count, output);
        return output.ToArray();
    }

    /// <summary>Makes an edition.</summary>
    /// <param name="format">Its format.</param>
    /// <returns>The file; null if an error prevents it, which is then among the diagnostics.</returns>
    public ReadOnlyMemory<byte>? Make(Format format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (_steps is null || _steps.HasErrors || _steps.Write(format) is not { } bytes || _steps.HasErrors)
        {
            return null;
        }

        if (!_steps.Take(() => { _pages ??= _job!.PagesOfPlaces(); return []; }))
        {
            return null;
        }

        _made.Add(new Edition(format, bytes, null));
        return bytes;
    }

    /// <summary>Makes the files for printers and shops, only to collect their diagnostics.</summary>
    public void CheckTradeFiles()
    {
        if (_steps is { HasErrors: false })
        {
            _steps.Take(() => new TradeFiles(_job!).Make([.. _made], verify: null).Diagnostics);
        }
    }

    /// <summary>Asks the pages; 0 if there are none.</summary>
    private int WithPages(Func<int> ask)
    {
        var answer = 0;
        if (_steps is { HasErrors: false })
        {
            _steps.Take(() =>
            {
                answer = ask();
                return [];
            });
        }

        return answer;
    }
}
