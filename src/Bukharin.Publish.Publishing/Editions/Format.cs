using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>A format of editions: its writer and its reader, so that nothing can be written that cannot be read back.</summary>
/// <param name="Traits">What editions of the format can hold.</param>
/// <param name="Extension">The extension of its files, with the full stop.</param>
/// <param name="Write">Writes an edition.</param>
/// <param name="Recover">Reads an edition back, independently of the writer.</param>
public sealed record Format(FormatTraits Traits, string Extension, EditionWriter Write, EditionReader Recover)
{
    /// <summary>The name by which it is asked for: <c>pdf</c>.</summary>
    public string Name => Traits.Name;

    /// <summary>The file name of an edition of a text.</summary>
    public string FileName(SourceText source) => source.SetName + Extension;

    /// <summary>One line about what it is and what it is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>Reads an edition as it was before its tracked changes; null if the format has none.</summary>
    public EditionReader? RecoverWithoutChanges { get; init; }

    /// <summary>Loads what its reader needs once for all files; null if that takes no time. A build calls it while it writes the first edition.</summary>
    public Action? Prepare { get; init; }
}
