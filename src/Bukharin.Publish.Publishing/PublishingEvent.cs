using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Publishing;

/// <summary>An event in a run. Events come one at a time, in the order in which they happen.</summary>
public abstract record PublishingEvent
{
    private PublishingEvent()
    {
    }

    /// <summary>A text is skipped: there is an edition file, but not the text it belongs to.</summary>
    /// <param name="Source">The missing text.</param>
    public sealed record TextAbsent(SourceText Source) : PublishingEvent;

    /// <summary>The texts have been found, and the run begins.</summary>
    /// <param name="Texts">How many texts it will try to publish.</param>
    public sealed record RunBegun(int Texts) : PublishingEvent;

    /// <summary>A text is skipped: its editions are up to date.</summary>
    /// <param name="Source">The text.</param>
    public sealed record TextUnchanged(SourceText Source) : PublishingEvent;

    /// <summary>Work on a text begins.</summary>
    /// <param name="Source">The text.</param>
    public sealed record TextBegun(SourceText Source) : PublishingEvent;

    /// <summary>A step of the work on an edition begins.</summary>
    /// <param name="Source">The text.</param>
    /// <param name="Format">The edition's format.</param>
    /// <param name="Stage">The step.</param>
    public sealed record EditionBegun(SourceText Source, Format Format, EditionStage Stage) : PublishingEvent;

    /// <summary>A diagnostic about a text, a style or a file.</summary>
    /// <param name="Diagnostic">The diagnostic.</param>
    public sealed record Diagnosed(Diagnostic Diagnostic) : PublishingEvent
    {
        /// <summary>Whether other texts of the run can lead to the same diagnostic, which is then reported once, with the first of them.</summary>
        internal bool IsShared { get; init; }
    }

    /// <summary>A file has been put in place.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Bytes">Its size.</param>
    public sealed record FilePlaced(string Path, long Bytes) : PublishingEvent;

    /// <summary>All editions of a text are proved and, if they were published, in place.</summary>
    /// <param name="Source">The text.</param>
    /// <param name="Report">The report on them.</param>
    public sealed record TextProved(SourceText Source, VerificationReport Report) : PublishingEvent;

    /// <summary>An edition that failed its verification, or the report on it, has been kept in a place where it can be inspected.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="IsEdition">Whether it is an edition; else it is the report.</param>
    public sealed record FileSetAside(string Path, bool IsEdition) : PublishingEvent;

    /// <summary>An edition from a previous run has been removed: it was made from another text or style, or by another version, and was not made again.</summary>
    /// <param name="Path">The file.</param>
    public sealed record FileRemoved(string Path) : PublishingEvent;

    /// <summary>A file has been compared with its text.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Result">The result of the comparison.</param>
    public sealed record EditionCompared(string File, VerificationResult Result) : PublishingEvent;
}
