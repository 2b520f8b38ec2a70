using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Makes the editions of a job step by step, and collects the diagnostics.</summary>
/// <param name="job">The job.</param>
/// <param name="told">Diagnostics that have been reported already.</param>
internal sealed class EditionSteps(EditionJob job, ImmutableArray<Diagnostic> told)
{
    /// <summary>The diagnostics so far, each once. Several formats can report the same, such as the two PDFs with their common layout.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = told;

    /// <summary>Whether an edition could not be made.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Writes an edition, preceded by the diagnostics of the text itself.</summary>
    /// <returns>The file; null if a picture or a font could not be read. That is reported once, since it is the same for all formats.</returns>
    public byte[]? Write(Format format)
    {
        var output = new MemoryStream();
        return Take(() => [.. job.Notices, .. format.Write(job, output)]) ? output.ToArray() : null;
    }

    /// <summary>Runs a step and collects its diagnostics.</summary>
    /// <param name="step">The step; it returns its diagnostics.</param>
    /// <returns>Whether all pictures and fonts could be read.</returns>
    public bool Take(Func<ImmutableArray<Diagnostic>> step)
    {
        try
        {
            Diagnostics = [.. Diagnostics.Concat(step()).Distinct()];
            return true;
        }
        catch (FileFaultException fault)
        {
            Diagnostics = Diagnostics.Add(DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason));
            return false;
        }
    }
}
