using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing;

/// <summary>What the texts of one run share; safe for several of them at once.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="formats">The formats of it.</param>
/// <param name="reference">The document whose styles the DOCX takes, or null.</param>
/// <param name="files">Where all is.</param>
internal sealed class PublishingRun(PublishRequest request, ImmutableArray<Format> formats, StyleReference? reference, IFiles files)
{
    // Sets of one folder wait for each other at its lock, which they can only try again and again to get.
    private readonly ConcurrentDictionary<string, Lock> _folders = new(StringComparer.Ordinal);

    public PublishRequest Request => request;

    public ImmutableArray<Format> Formats => formats;

    public StyleReference? Reference => reference;

    public IFiles Files => files;

    public StyleFolders Styles { get; } = new(files);

    public StandingSets Standing { get; } = new(request, formats, reference?.Input, files);

    /// <summary>Changes the folder that a text's set lies in, when no other text of the run does.</summary>
    public SetOutcome Change(SourceText source, Func<SetFolder, SetOutcome> change)
    {
        var folder = request.FolderOf(source);
        lock (_folders.GetOrAdd(folder, _ => new Lock()))
        {
            return change(new SetFolder(files, folder));
        }
    }
}
