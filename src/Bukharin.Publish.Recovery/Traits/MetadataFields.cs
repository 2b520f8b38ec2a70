namespace Bukharin.Publish.Recovery.Traits;

/// <summary>What the metadata of a format has places for.</summary>
[Flags]
public enum MetadataFields
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The title.</summary>
    Title = 1,

    /// <summary>The subtitle, apart from the title.</summary>
    Subtitle = 1 << 1,

    /// <summary>The language of the text.</summary>
    Language = 1 << 2,

    /// <summary>Who wrote it.</summary>
    Authors = 1 << 3,

    /// <summary>Who else had a part in it, each with a role.</summary>
    OtherContributors = 1 << 4,

    /// <summary>The publisher.</summary>
    Publisher = 1 << 5,

    /// <summary>The statement of rights.</summary>
    Rights = 1 << 6,

    /// <summary>The credit.</summary>
    Source = 1 << 7,

    /// <summary>The identifier that the front matter gives.</summary>
    Identifier = 1 << 8,

    /// <summary>The description.</summary>
    Description = 1 << 9,

    /// <summary>What it is about.</summary>
    Subjects = 1 << 10,

    /// <summary>One date, if it has the form that the W3C gives to dates.</summary>
    W3CDate = 1 << 11,

    /// <summary>All dates as they are given.</summary>
    AnyDate = 1 << 12,

    /// <summary>The SHA-256 of the source.</summary>
    SourceSha256 = 1 << 13,

    /// <summary>The credit in a value for each of its lines, not in one for all.</summary>
    EachSourceLine = 1 << 14,

    /// <summary>Subjects in a value each, not in one that parts them by semicolons.</summary>
    EachSubject = 1 << 15,

    /// <summary>An identifier even where the front matter has none.</summary>
    OwnIdentifier = 1 << 16,

    /// <summary>What the cover shows, in words.</summary>
    Cover = 1 << 17,

    /// <summary>Which state of the edition it is, and from when.</summary>
    Revision = 1 << 18,

    /// <summary>The ISBNs of all formats.</summary>
    Isbns = 1 << 19,

    /// <summary>Titles and names as lists sort them.</summary>
    Sorting = 1 << 20,

    /// <summary>What the head of the letter says.</summary>
    Letter = 1 << 21,

    /// <summary>What a letter's text is taken from, and whether it was printed before.</summary>
    LetterText = 1 << 22,

    /// <summary>Which version of the editions it is.</summary>
    Version = 1 << 23,

    /// <summary>The printing condition that the file is made for.</summary>
    PressCondition = 1 << 24,

    /// <summary>The fields that each of our formats has.</summary>
    Common = Title | Language | Authors | Publisher | Rights | Source | Identifier | Description | Subjects | Letter | Version,
}
