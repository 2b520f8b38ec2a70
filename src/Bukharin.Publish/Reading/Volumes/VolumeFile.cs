using System.Collections.Immutable;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>What a volume says of itself, and which texts it consists of.</summary>
internal sealed record VolumeFile
{
    /// <summary>Its path, as the caller gave it.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the file; its line ends count as LF.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What it says of itself as a whole.</summary>
    public required Model.FrontMatter FrontMatter { get; init; }

    /// <summary>The text that stands before all others, outside of the parts; or null.</summary>
    public VolumeEntry? Introduction { get; init; }

    /// <summary>The parts, in order; one without a title where the volume has none.</summary>
    public required ImmutableArray<VolumePart> Parts { get; init; }

    /// <summary>Whether notes are counted anew in each text, or through the volume; null for what the style says.</summary>
    public bool? CountsNotesByText { get; init; }

    /// <summary>Whether each text has editions of its own beside those of the volume.</summary>
    public bool HasEach { get; init; }

    /// <summary>Whether a calendar lists its letters by their dates.</summary>
    public bool HasCalendar { get; init; }

    /// <summary>Whether its texts stand in parts.</summary>
    public bool HasParts => Parts.Any(part => part.Title is not null);

    /// <summary>All texts, in order.</summary>
    public IEnumerable<VolumeEntry> Entries => Parts.SelectMany(part => part.Texts).Prepend(Introduction!).Where(entry => entry is not null);
}
