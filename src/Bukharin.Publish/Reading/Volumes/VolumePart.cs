using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>Texts of a volume that follow one another.</summary>
/// <param name="Title">What they are called together; null for the texts of a volume without parts.</param>
/// <param name="Span">Where that is said.</param>
/// <param name="Texts">The texts, in order.</param>
internal sealed record VolumePart(string? Title, SourceSpan Span, ImmutableArray<VolumeEntry> Texts);
