using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing;

/// <summary>What the texts of one run share. It is safe for several texts at once.</summary>
/// <param name="request">The request.</param>
/// <param name="formats">The formats that were asked for.</param>
/// <param name="reference">The document that the DOCX takes its styles from, or null.</param>
/// <param name="files">The disk.</param>
internal sealed class PublishingRun(PublishRequest request, ImmutableArray<Format> formats, StyleReference? reference, IFiles files)
{
    // Texts with the same folder wait here for each other. At the folder's own lock they could only try again and again.
    private readonly ConcurrentDictionary<string, Lock> _folders = new(StringComparer.Ordinal);

    public PublishRequest Request => request;

    public ImmutableArray<Format> Formats => formats;

    public StyleReference? Reference => reference;

    public IFiles Files => files;

    public StyleFolders Styles { get; } = new(files);

    public StandingSets Standing { get; } = new(request, formats, reference?.Input, files);

    /// <summary>Changes the folder of a text's set while no other text of the run does.</summary>
    public SetOutcome Change(SourceText source, Func<SetFolder, SetOutcome> change)
    {
        var folder = request.FolderOf(source);
        lock (_folders.GetOrAdd(folder, _ => new Lock()))
        {
            return change(new SetFolder(files, folder));
        }
    }
}
