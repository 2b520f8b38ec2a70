using Bukharin.Publish.Recovery.Traits;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>What an EPUB can hold.</summary>
internal static class EpubTraits
{
    /// <summary>The traits of every EPUB.</summary>
    public static FormatTraits Book { get; } = new()
    {
        Name = "epub",
        Before =
        [
            MatterWords.TeachersLine, MatterWords.Title, MatterWords.Subtitle, MatterWords.Contributors, MatterWords.TitlePageCredit, MatterWords.Publisher,
            MatterWords.EditorialHeading, MatterWords.Editorial, MatterWords.Rights, MatterWords.ImprintPageCredit, MatterWords.Imprint, MatterWords.AnyIdentifier,
            MatterWords.ListOfFigures, MatterWords.ListOfTables, MatterWords.LetterHead,
        ],
        After = [MatterWords.ClassroomTerms, MatterWords.Registers, MatterWords.SourceHeading, MatterWords.Credit],
        OnPages = [],
        Metadata = MetadataFields.Common | MetadataFields.Subtitle | MetadataFields.OtherContributors | MetadataFields.AnyDate
            | MetadataFields.EachSourceLine | MetadataFields.EachSubject | MetadataFields.OwnIdentifier | MetadataFields.Cover
            | MetadataFields.Revision | MetadataFields.Isbns | MetadataFields.Sorting | MetadataFields.LetterText,
        TypesetsMetadata = true,
        Break = "",
        Bullets = "\u2022",
        LongestId = null,
        HasParagraphs = true,
        MustBeTagged = false,
        HasLinks = true,
        HasGrayPictures = false,
        MarksWords = true,
        Pages = PageKind.None,
        LabelsPages = false,
        MarksPages = true,
        PrintsContents = false,
        HasNavigation = true,
        AdvisesCitation = true,
        IsEdited = false,
    };
}
