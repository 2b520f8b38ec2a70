using Bukharin.Publish.Recovery.Traits;

namespace Bukharin.Publish.Recovery.Docx;

/// <summary>What a DOCX can hold.</summary>
internal static class DocxTraits
{
    /// <summary>The traits of every DOCX.</summary>
    public static FormatTraits Document { get; } = new()
    {
        Name = "docx",
        Before = [MatterWords.Title, MatterWords.Subtitle, MatterWords.Contributors, MatterWords.HeadCredit, MatterWords.LetterHead],
        After =
        [
            MatterWords.Classroom, MatterWords.Registers, MatterWords.CreditAtEnd, MatterWords.EditorialHeading, MatterWords.Editorial, MatterWords.Rights, MatterWords.Imprint,
            MatterWords.Identifier,
        ],
        OnPages = [MatterWords.Credit, MatterWords.NameLine],
        Metadata = MetadataFields.Common | MetadataFields.OtherContributors | MetadataFields.AnyDate | MetadataFields.SourceSha256
            | MetadataFields.Cover | MetadataFields.Revision | MetadataFields.Isbns | MetadataFields.LetterText,
        TypesetsMetadata = false,
        Break = "***",
        Bullets = "\u2022\u2013\u25E6",
        LongestId = 40,
        HasParagraphs = true,
        MustBeTagged = false,
        HasLinks = true,
        HasGrayPictures = false,
        MarksWords = true,
        Pages = PageKind.LaidOutByReader,
        LabelsPages = false,
        MarksPages = false,
        PrintsContents = true,
        HasNavigation = false,
        AdvisesCitation = false,
        IsEdited = true,
    };
}
