using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Publishing;

/// <summary>A text as it stood when it was read, whose editions are made one by one, so that each can be shown before the next is made.</summary>
public sealed class Draft
{
    private readonly EditionJob? _job;
    private readonly List<Edition> _made = [];
    private ImmutableDictionary<string, int>? _pages;

    internal Draft(Document? document, ImmutableArray<Diagnostic> diagnostics, EditionJob? job) => (Document, Diagnostics, _job) = (document, diagnostics, job);

    /// <summary>What was read; null where it has errors.</summary>
    public Document? Document { get; }

    /// <summary>All that there is to say so far; more with each edition that is made.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>The pages of the PDFs, from 1, on which headings and clauses begin, by their ids; none before a PDF has been made.</summary>
    public ImmutableDictionary<string, int> Pages => _pages ?? [];

    /// <summary>Makes an edition.</summary>
    /// <param name="format">Its format.</param>
    /// <returns>The file; null where an error keeps it from being made, which is among the diagnostics then.</returns>
    public ReadOnlyMemory<byte>? Make(Format format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (_job is null || HasErrors)
        {
            return null;
        }

        var output = new MemoryStream();
        Tell(() => format.Write(_job, output));
        if (HasErrors)
        {
            return null;
        }

        _pages ??= _job.PagesOfPlaces();
        _made.Add(new Edition(format, output.ToArray(), null));
        return _made[^1].Bytes;
    }

    /// <summary>Makes what printers and shops ask for beside the editions that were made, for what there is to say of it.</summary>
    public void CheckTradeFiles()
    {
        if (_job is not null && !HasErrors)
        {
            Tell(() => new TradeFiles(_job).Make([.. _made], verify: null).Diagnostics);
        }
    }

    private bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Adds what there is to say of a step. Formats say the same of what they share.</summary>
    private void Tell(Func<ImmutableArray<Diagnostic>> step)
    {
        try
        {
            Diagnostics = [.. Diagnostics.Concat(_job!.Notices).Concat(step()).Distinct()];
        }
        catch (FileFaultException fault)
        {
            Diagnostics = Diagnostics.Add(DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason));
        }
    }
}
