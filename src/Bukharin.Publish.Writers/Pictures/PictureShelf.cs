using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Images;
using SkiaSharp;

namespace Bukharin.Publish.Writers.Pictures;

/// <summary>The pictures of a text, each read once: of files that are the same, all editions hold one.</summary>
internal sealed class PictureShelf
{
    /// <summary>Most pixels that are set: twice as many as fill a page of A4 at the 300 dpi that printers ask for. What reads a PDF unpacks no more than some tens of megabytes.</summary>
    public const int MostPixels = 20_000_000;

    private readonly Dictionary<string, PictureFile> _byPath = new(StringComparer.Ordinal);
    private readonly List<PictureFile> _files = [];

    /// <summary>Reads the pictures of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="readFile">Reads a file by its path relative to the source, or gives null where there is none.</param>
    public PictureShelf(Document document, Func<string, byte[]?> readFile)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var figure in DocumentWalker.Descendants(document).OfType<Figure>())
        {
            if (!_byPath.ContainsKey(figure.Path) && Read(figure, readFile) is { } fault)
            {
                diagnostics.Add(fault);
            }
        }

        Diagnostics = diagnostics.ToImmutable();
    }

    /// <summary>Which pictures cannot be set. Where there is one, no edition can be made.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The files in the order in which the text shows them first.</summary>
    public IReadOnlyList<PictureFile> Files => _files;

    /// <summary>The file of a figure.</summary>
    /// <exception cref="KeyNotFoundException">Its picture cannot be set.</exception>
    public PictureFile this[Figure figure] => _byPath[figure.Path];

    private Diagnostic? Read(Figure figure, Func<string, byte[]?> readFile)
    {
        if (readFile(figure.Path) is not { } bytes)
        {
            return DiagnosticCodes.MissingPicture.At(figure.Span with { Length = 0 }, figure.Path);
        }

        if (_files.Find(file => file.Bytes.Span.SequenceEqual(bytes)) is { } same)
        {
            _byPath.Add(figure.Path, same);
            return null;
        }

        var (kind, fault) = Look(bytes);
        if (kind is null)
        {
            return DiagnosticCodes.UnusablePicture.At(figure.Span with { Length = 0 }, figure.Path, fault);
        }

        var components = kind.MediaType == PictureKind.Jpeg ? JpegHeader.Components(bytes) : 0;
        if (components > 3)
        {
            return DiagnosticCodes.InkPicture.At(figure.Span with { Length = 0 }, figure.Path);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"figure-{_files.Count + 1:00}{kind.Extension}");
        var canStand = components is 1 or 3 && IsSrgb(bytes);
        var image = new RasterImage(kind.Width, kind.Height, () => PictureSamples.Of(bytes, kind))
        {
            Jpeg = canStand ? bytes : ReadOnlyMemory<byte>.Empty,
            JpegChannels = components,
        };
        var picture = new PictureFile(name, kind, bytes, image);
        _files.Add(picture);
        _byPath.Add(figure.Path, picture);
        return null;
    }

    private static (PictureKind? Kind, string Fault) Look(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is not null && (long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return (null, FormattableString.Invariant($"it has {codec.Info.Width} by {codec.Info.Height} pixels"));
        }

        // Word shows the pixels as they lie, whatever a camera notes of how it was held.
        return codec is not null && codec.EncodedOrigin != SKEncodedOrigin.TopLeft
            ? (null, "its file says that it is to be turned (EXIF), which not every program does")
            : PictureKind.Of(bytes);
    }

    private static bool IsSrgb(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        return codec.Info.ColorSpace?.IsSrgb ?? true;
    }
}
