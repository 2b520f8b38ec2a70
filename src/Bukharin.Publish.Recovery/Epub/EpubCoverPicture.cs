using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>The picture of a cover.</summary>
/// <param name="MediaType">What the package says that it is: <c>image/png</c>.</param>
/// <param name="Bytes">Its file.</param>
internal sealed record EpubCoverPicture(string MediaType, ImmutableArray<byte> Bytes);
