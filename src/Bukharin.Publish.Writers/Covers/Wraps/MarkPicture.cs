using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Typesetting.Images;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>Reads the publisher's mark.</summary>
internal static class MarkPicture
{
    // At half an inch, and 300 dots per inch.
    private const int LeastPixels = 150;

    /// <summary>Reads the picture.</summary>
    /// <param name="job">The edition, whose front matter may name a mark.</param>
    /// <returns>The picture, or null where there is none; and what is wrong with it.</returns>
    public static (RasterImage? Image, ImmutableArray<Diagnostic> Faults) Read(EditionJob job)
    {
        if (job.Document.FrontMatter.PublisherMark is not { } mark)
        {
            return (null, []);
        }

        if (job.ReadFile(mark.Path) is not { } bytes)
        {
            return Fault("there is no such file");
        }

        var (kind, fault) = PictureKind.Of(bytes);
        if (kind is null)
        {
            return Fault(fault);
        }

        return Math.Min(kind.Width, kind.Height) < LeastPixels
            ? Fault(FormattableString.Invariant($"it has only {kind.Width} by {kind.Height} pixels"))
            : (new RasterImage(kind.Width, kind.Height, () => PictureSamples.Of(bytes, kind)), []);

        (RasterImage?, ImmutableArray<Diagnostic>) Fault(string reason) => (null, [DiagnosticCodes.UnusableMark.At(mark.Span, mark.Path, reason)]);
    }
}
