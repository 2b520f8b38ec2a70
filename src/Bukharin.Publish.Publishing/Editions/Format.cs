using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>A format of edition: both halves, so that none can be written that cannot be read back.</summary>
/// <param name="Traits">What its editions can hold, as its reader says.</param>
/// <param name="Extension">Its files' extension, with the full stop.</param>
/// <param name="Write">Its writer.</param>
/// <param name="Recover">Reads it back, by other means than the writer's.</param>
public sealed record Format(FormatTraits Traits, string Extension, EditionWriter Write, EditionReader Recover)
{
    /// <summary>What it is asked for by: <c>pdf</c>.</summary>
    public string Name => Traits.Name;

    /// <summary>The file name of an edition of a text.</summary>
    public string FileName(SourceText source) => source.SetName + Extension;

    /// <summary>What it is and what for, in a line.</summary>
    public string Description { get; init; } = "";

    /// <summary>Reads it back as it was before the changes that it tracks; null where the format tracks none.</summary>
    public EditionReader? RecoverWithoutChanges { get; init; }

    /// <summary>What its reader does once for all files, for a build to have done while it writes the first; null where that takes no time.</summary>
    public Action? Prepare { get; init; }
}
