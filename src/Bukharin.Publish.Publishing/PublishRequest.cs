using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Publishing;

/// <summary>What is to be published, and how.</summary>
/// <param name="Paths">Texts (.md, .txt), edition files (.yaml), and folders of them.</param>
public sealed record PublishRequest(ImmutableArray<string> Paths)
{
    /// <summary>One text, or the texts of one folder.</summary>
    public PublishRequest(string path)
        : this([path])
    {
    }

    /// <summary>Names of the formats; empty for all that the publisher has.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The style, instead of the one that a text asks for; <c>classic</c> if it asks for none.</summary>
    public string? Style { get; init; }

    /// <summary>Which version of the editions is made: what they have otherwise than the style.</summary>
    public SheetVersion Version { get; init; } = SheetVersion.Plain;

    /// <summary>Whose rules the printer's files keep, instead of the printer that a text names: one of <see cref="Printers.Names"/>; or null.</summary>
    public string? Printer { get; init; }

    /// <summary>The folder that the editions go to; null for <c>editions</c> beside each text.</summary>
    public string? Folder { get; init; }

    /// <summary>The part of the texts that is published; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether files in the places of editions that are not ours, or that somebody has changed, are kept as <c>.bak</c>. They stop the text otherwise.</summary>
    public bool Force { get; init; }

    /// <summary>Whether a text is published again whose set stands as it was made, from all that it would be made from now.</summary>
    public bool Again { get; init; }

    /// <summary>Whether each edition is read back and compared with its text. An edition that was not is not proved.</summary>
    public bool Verify { get; init; } = true;

    /// <summary>A DOCX or DOTX whose styles, theme and page the DOCX takes, or null.</summary>
    public string? Reference { get; init; }

    /// <summary>The time that the editions bear, in seconds since 1970; null for that of the text's front matter.</summary>
    public long? Epoch { get; init; }

    /// <summary>How many texts are worked on side by side: at least one. Neither the editions nor what is told depend on it, nor its order but for that in which steps of one text's editions begin; memory does.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The folder that the editions of a text go to.</summary>
    internal string FolderOf(SourceText source) => Folder ?? Path.Combine(source.Folder, "editions");
}
