using Bukharin.Publish.Typesetting.Images;

namespace Bukharin.Publish.Writers.Pictures;

/// <summary>The file of a picture of the text, as it lies beside the source.</summary>
/// <param name="Name">What packages call it: <c>figure-01.png</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Its content, which packages hold as it is.</param>
/// <param name="Image">The same for pages.</param>
internal sealed record PictureFile(string Name, PictureKind Kind, ReadOnlyMemory<byte> Bytes, RasterImage Image);
