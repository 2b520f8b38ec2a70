using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery;

/// <summary>What the file says of itself. Null and empty mean that it says nothing.</summary>
public sealed record RecoveredMetadata
{
    /// <summary>The title, without the subtitle.</summary>
    public string? Title { get; init; }

    /// <summary>The subtitle, where the format has a place for it.</summary>
    public string? Subtitle { get; init; }

    /// <summary>All titles that the file has, in its order, where it can have several: programs show the first, and some the last.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>BCP 47 tag of the text's language.</summary>
    public string? Language { get; init; }

    /// <summary>The authors.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Everyone else, with the MARC relator code where the file has one.</summary>
    public ImmutableArray<(string Name, string? Role)> OtherContributors { get; init; } = [];

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>The credit, one string a line where the file parts them, else one.</summary>
    public ImmutableArray<string> Source { get; init; } = [];

    /// <summary>How many pages it says that it has, in a format whose pages are made by whoever opens it; null where it does not say.</summary>
    public int? PageCount { get; init; }

    /// <summary>The identifier.</summary>
    public string? Identifier { get; init; }

    /// <summary>The identifier that all formats share, where <see cref="Identifier"/> is the ISBN of this one.</summary>
    public string? CommonIdentifier { get; init; }

    /// <summary>The title as lists sort it, where the file has it.</summary>
    public string? TitleSort { get; init; }

    /// <summary>Names as lists sort them, where the file has them.</summary>
    public ImmutableArray<(string Name, string Sort)> NameSorts { get; init; } = [];

    /// <summary>The ISBNs of all formats, as the file lists them, or null.</summary>
    public string? Isbns { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>The subjects, where the file parts them, else one string.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Dates of the work, as the file gives them.</summary>
    public ImmutableArray<string> Dates { get; init; } = [];

    /// <summary>When the text was written, where the file keeps it apart from other dates.</summary>
    public string? Date { get; init; }

    /// <summary>When the source was published, where the file keeps it apart from other dates.</summary>
    public string? Issued { get; init; }

    /// <summary>When the edition was last changed, as its source says it.</summary>
    public string? Modified { get; init; }

    /// <summary>Which state of the edition it is, as its source says it.</summary>
    public string? Revision { get; init; }

    /// <summary>What the head of the letter says, by the names of its values (<c>LetterDate</c>), as the file has them.</summary>
    public ImmutableArray<(string Name, string Value)> Letter { get; init; } = [];

    /// <summary>Everyone, with the MARC relator code where the file has one, in the order of the file where it tells.</summary>
    public ImmutableArray<(string Name, string? Role)> Contributors { get; init; } = [];

    /// <summary>Path of the source's cover picture, where the file names it.</summary>
    public string? Cover { get; init; }

    /// <summary>What is said to be on the cover for those who do not see it: nothing where a cover says nothing, null where there is none.</summary>
    public string? CoverAlternative { get; init; }

    /// <summary>Name of the style that the source asks for, where the file names it.</summary>
    public string? Style { get; init; }

    /// <summary>How the source writes its punctuation, where the file declares it: words such as <c>range-2</c>, parted by spaces.</summary>
    public string? SourcePunctuation { get; init; }

    /// <summary>Which version of the editions it says that it is; null for none.</summary>
    public string? Version { get; init; }

    /// <summary>The printing condition that a press file is made for; null for any other file.</summary>
    internal RecoveredPressCondition? PressCondition { get; init; }

    /// <summary>SHA-256 of the source, where the file names it.</summary>
    public string? SourceSha256 { get; init; }
}
