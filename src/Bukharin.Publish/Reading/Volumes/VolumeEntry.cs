using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>A text that a volume names.</summary>
/// <param name="File">Its path from the volume's folder, with forward slashes, as short as it can be.</param>
/// <param name="Id">The id of its title, with which the ids of all that is in it begin.</param>
/// <param name="Span">Where the volume names it.</param>
internal sealed record VolumeEntry(string File, string Id, SourceSpan Span);
