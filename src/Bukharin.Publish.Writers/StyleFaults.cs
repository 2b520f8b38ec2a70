using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Files;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Writers;

/// <summary>Tells of files of a style that turn out to be of no use when a text is set with them.</summary>
internal static class StyleFaults
{
    /// <summary>A writer that tells of such files, where another one would throw.</summary>
    /// <param name="write">The writer.</param>
    public static EditionWriter Told(EditionWriter write) => (job, output) =>
    {
        ArgumentNullException.ThrowIfNull(job);
        try
        {
            return write(job, output);
        }
        catch (TypeFileException fault)
        {
            var code = fault.IsFont ? DiagnosticCodes.UnusableFont : DiagnosticCodes.UnusablePatterns;
            return [code.At(SourceSpan.Whole(job.Document.SourceFile), fault.FileName, job.Style.Name, fault.Reason)];
        }
        catch (FaceLookException fault)
        {
            return [DiagnosticCodes.FaceOfOtherLook.At(SourceSpan.Whole(job.Document.SourceFile), fault.Path, fault.Key, job.Style.Name, fault.Look)];
        }
    };
}
