using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Publishing;

/// <summary>What to publish, and how.</summary>
/// <param name="Paths">Texts (.md, .txt), edition files (.yaml), and folders of them.</param>
public sealed record PublishRequest(ImmutableArray<string> Paths)
{
    /// <summary>Publishes one text, or the texts of one folder.</summary>
    public PublishRequest(string path)
        : this([path])
    {
    }

    /// <summary>Names of the formats; empty for all formats of the publisher.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The style, in place of the one that a text asks for. Texts that ask for none get <c>classic</c>.</summary>
    public string? Style { get; init; }

    /// <summary>The version of the editions to make: which notes, questions and answers it has.</summary>
    public SheetVersion Version { get; init; } = SheetVersion.Plain;

    /// <summary>The printer whose rules apply, in place of the one that a text names: one of <see cref="Printers.Names"/>; or null.</summary>
    public string? Printer { get; init; }

    /// <summary>Whether the gaps and questions of each text are written for a learning platform too.</summary>
    public bool Gift { get; init; }

    /// <summary>The folder for the editions; null for <c>editions</c> beside each text.</summary>
    public string? Folder { get; init; }

    /// <summary>The part of the texts that is published; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether files in the way that are not ours, or were changed by somebody, are kept as <c>.bak</c>. They are an error otherwise.</summary>
    public bool Force { get; init; }

    /// <summary>Whether to publish also texts whose editions are up to date.</summary>
    public bool Again { get; init; }

    /// <summary>Whether editions are read back and compared with the text. Otherwise they are not proved.</summary>
    public bool Verify { get; init; } = true;

    /// <summary>A DOCX or DOTX that gives the DOCX edition its styles, theme and page; or null.</summary>
    public string? Reference { get; init; }

    /// <summary>The time written into the editions, in seconds since 1970; null for the time in the text's front matter.</summary>
    public long? Epoch { get; init; }

    /// <summary>How many texts to work on at once, at least one. It changes neither the editions nor what is reported, except the order in which steps of one text's editions begin. Each text needs memory.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The folder for the editions of a text.</summary>
    internal string FolderOf(SourceText source) => Folder ?? Path.Combine(source.Folder, "editions");
}
