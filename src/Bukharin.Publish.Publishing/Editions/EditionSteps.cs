using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>The steps by which the editions of one job are made, and all that there is to say of them.</summary>
/// <param name="job">The job.</param>
/// <param name="told">What has been told of the text before.</param>
internal sealed class EditionSteps(EditionJob job, ImmutableArray<Diagnostic> told)
{
    /// <summary>All that there is to say so far, each of it once: both PDFs are one layout and all formats have one style, so they say the same of it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = told;

    /// <summary>Whether something keeps an edition from being made.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Writes an edition, after what there is to say of the text.</summary>
    /// <returns>The file; null where one beside the text, a picture or a font, cannot be read: all formats would say the same of it.</returns>
    public byte[]? Write(Format format)
    {
        var output = new MemoryStream();
        return Take(() => [.. job.Notices, .. format.Write(job, output)]) ? output.ToArray() : null;
    }

    /// <summary>Takes a step.</summary>
    /// <param name="step">The step, which gives what there is to say of it.</param>
    /// <returns>Whether all files beside the text could be read.</returns>
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
