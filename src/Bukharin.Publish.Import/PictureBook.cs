using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import;

/// <summary>Extracts the pictures of an edition as files, each once, in the order in which they are met.</summary>
/// <param name="stem">What the names of the files begin with.</param>
/// <param name="log">Takes a report of each picture that cannot be extracted.</param>
/// <param name="span">The place in the edition that reports name.</param>
internal sealed class PictureBook(string stem, ICollection<Diagnostic> log, SourceSpan span)
{
    private readonly List<(RecoveredPicture Picture, string Name)> _known = [];
    private readonly ImmutableArray<ImportedPicture>.Builder _files = ImmutableArray.CreateBuilder<ImportedPicture>();

    /// <summary>The pictures extracted so far, each with its name in the source.</summary>
    public ImmutableArray<ImportedPicture> Files => _files.ToImmutable();

    /// <summary>A figure for a picture, without caption and credit; null if the picture cannot be extracted.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="id">The id by which links lead to it; empty for none.</param>
    /// <param name="isPlaced">Whether the source can have a figure in that place.</param>
    public Figure? FigureOf(RecoveredPicture picture, string id, bool isPlaced)
    {
        if (!isPlaced)
        {
            log.Add(DiagnosticCodes.ImportedPictureLost.At(span, "it stands in a note, an item of a list or a cell"));
            return null;
        }

        if (NameOf(picture) is not { } name)
        {
            log.Add(DiagnosticCodes.ImportedPictureLost.At(span, "its bytes cannot be read, or are of no kind that an edition holds"));
            return null;
        }

        return new Figure
        {
            Path = name,
            Id = id,
            AlternativeText = picture.AlternativeText is { Length: > 0 } words ? words : null,
            IsDecorative = picture.AlternativeText is { Length: 0 },
            WidthPercent = picture.WidthPercent,
            IsFacsimile = picture.IsFacsimile,
            Placement = picture.Placement,
            Span = span,
        };
    }

    /// <summary>A figure without a caption. If the picture has no alternative text either, it is taken as decoration, and that is reported.</summary>
    public Figure Alone(Figure figure)
    {
        if (figure.IsDecorative || figure.AlternativeText is not null)
        {
            return figure;
        }

        log.Add(DiagnosticCodes.ImportedPictureUndescribed.At(span, figure.Path));
        return figure with { IsDecorative = true };
    }

    private string? NameOf(RecoveredPicture picture)
    {
        if (_known.Find(one => one.Picture.Coding == picture.Coding && one.Picture.Bytes.Span.SequenceEqual(picture.Bytes.Span)) is { Name: { } known })
        {
            return known;
        }

        var file = FileOf(picture);
        if (file.IsEmpty || ExtensionOf(file.Span) is not { } extension)
        {
            return null;
        }

        var name = picture.Name ?? string.Create(CultureInfo.InvariantCulture, $"{stem}-figure-{_known.Count + 1:00}{extension}");
        _known.Add((picture, name));
        if (picture.Name is null)
        {
            _files.Add(new ImportedPicture(name, file));
        }

        return name;
    }

    private static ReadOnlyMemory<byte> FileOf(RecoveredPicture picture) => picture.Coding switch
    {
        PictureCoding.File => picture.Bytes,
        PictureCoding.PackedSamples when picture.Samples() is { } samples => PngFile.Of(picture.WidthPx, picture.HeightPx, picture.Channels, samples),
        _ => default,
    };

    private static string? ExtensionOf(ReadOnlySpan<byte> file) => file switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ".png",
        [0xFF, 0xD8, 0xFF, ..] => ".jpg",
        _ => null,
    };
}
