namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>What the metadata of a format has places for.</summary>
[Flags]
internal enum MetadataFields
{
    None = 0,
    Title = 1,
    Subtitle = 1 << 1,
    Language = 1 << 2,
    Authors = 1 << 3,
    OtherContributors = 1 << 4,
    Publisher = 1 << 5,
    Rights = 1 << 6,
    Source = 1 << 7,
    Identifier = 1 << 8,
    Description = 1 << 9,
    Subjects = 1 << 10,

    /// <summary>Dates of the W3C's form only.</summary>
    W3CDate = 1 << 11,

    /// <summary>Dates as they are given.</summary>
    AnyDate = 1 << 12,
    SourceSha256 = 1 << 13,

    /// <summary>The credit one string a line, not all lines as one.</summary>
    SourceLines = 1 << 14,

    /// <summary>An identifier even where the front matter has none.</summary>
    OwnIdentifier = 1 << 15,

    /// <summary>What is on the cover.</summary>
    Cover = 1 << 16,

    /// <summary>Which state of the edition it is, and from when.</summary>
    Revision = 1 << 17,

    All = Title | Language | Authors | Publisher | Rights | Source | Identifier | Description | Subjects,
    Print = All | W3CDate,
    Pdf = Print | OtherContributors | Cover | Revision,
    Docx = All | OtherContributors | AnyDate | SourceSha256 | Cover | Revision,
    Epub = All | Subtitle | OtherContributors | AnyDate | SourceLines | OwnIdentifier | Cover | Revision,
}
