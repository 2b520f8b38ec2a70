using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Writers;

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
}
