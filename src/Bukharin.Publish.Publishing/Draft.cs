using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Publishing;

/// <summary>A text as it stood when it was read, whose editions are made one by one, so that each can be shown before the next is made.</summary>
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

    /// <summary>What was read; null where it has errors.</summary>
    public Document? Document { get; }

    /// <summary>All that there is to say so far; more with each edition that is made.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _steps?.Diagnostics ?? _ofSource;

    /// <summary>The pages of the PDFs, from 1, on which headings and clauses begin, by their ids; none before a PDF has been made.</summary>
    public ImmutableDictionary<string, int> Pages => _pages ?? [];

    /// <summary>Makes an edition.</summary>
    /// <param name="format">Its format.</param>
    /// <returns>The file; null where an error keeps it from being made, which is among the diagnostics then.</returns>
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

    /// <summary>Makes what printers and shops ask for beside the editions that were made, for what there is to say of it.</summary>
    public void CheckTradeFiles()
    {
        if (_steps is { HasErrors: false })
        {
            _steps.Take(() => new TradeFiles(_job!).Make([.. _made], verify: null).Diagnostics);
        }
    }
}
