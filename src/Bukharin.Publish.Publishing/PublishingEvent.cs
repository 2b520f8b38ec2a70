using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Publishing;

/// <summary>Something that a run has to tell while it goes on. One is told at a time, in the order in which they happen.</summary>
public abstract record PublishingEvent
{
    private PublishingEvent()
    {
    }

    /// <summary>A text is passed over: there is an edition file, and not what it is about.</summary>
    /// <param name="Source">The text that is not there.</param>
    public sealed record TextAbsent(SourceText Source) : PublishingEvent;

    /// <summary>The run has found its texts and begins.</summary>
    /// <param name="Texts">How many texts it will try to publish.</param>
    public sealed record RunBegun(int Texts) : PublishingEvent;

    /// <summary>A text is passed over: its set stands as it was made, and nothing that it was made from has changed.</summary>
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

    /// <summary>There is something to say of a text, a style or a file.</summary>
    /// <param name="Diagnostic">What it is.</param>
    public sealed record Diagnosed(Diagnostic Diagnostic) : PublishingEvent
    {
        /// <summary>Whether other texts of the run may say the same, and it is told only with the first of them.</summary>
        internal bool IsShared { get; init; }
    }

    /// <summary>A file is in its place.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Bytes">Its size.</param>
    public sealed record FilePlaced(string Path, long Bytes) : PublishingEvent;

    /// <summary>All editions of a text that were asked for are proved, and in their places if it was published.</summary>
    /// <param name="Source">The text.</param>
    /// <param name="Report">What was proved of them.</param>
    public sealed record TextProved(SourceText Source, VerificationReport Report) : PublishingEvent;

    /// <summary>What failed its verification, or says why, is kept where it can be looked at.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="IsEdition">Whether it is an edition, and not the report.</param>
    public sealed record FileSetAside(string Path, bool IsEdition) : PublishingEvent;

    /// <summary>An edition of the set of before is gone: it was of another text, style or version, and was not made anew.</summary>
    /// <param name="Path">The file.</param>
    public sealed record FileRemoved(string Path) : PublishingEvent;

    /// <summary>A file was compared with the text that it is an edition of.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Result">What was found.</param>
    public sealed record EditionCompared(string File, VerificationResult Result) : PublishingEvent;
}
