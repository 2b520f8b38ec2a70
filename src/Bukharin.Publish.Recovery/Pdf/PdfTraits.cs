using Bukharin.Publish.Recovery.Traits;

namespace Bukharin.Publish.Recovery.Pdf;

/// <summary>What PDFs can hold.</summary>
internal static class PdfTraits
{
    /// <summary>The traits of a PDF for the printer: pages, and what is seen on them.</summary>
    public static FormatTraits Print { get; } = new()
    {
        Name = "print",
        Before =
        [
            MatterWords.NameLine, MatterWords.HalfTitle, MatterWords.Title, MatterWords.Subtitle, MatterWords.Contributors,
            MatterWords.TitlePageCredit, MatterWords.TitlePagePublisher, MatterWords.ImprintPage, MatterWords.Contents, MatterWords.ListOfFigures, MatterWords.ListOfTables, MatterWords.LetterHead,
        ],
        After =
        [
            MatterWords.Classroom, MatterWords.Registers, MatterWords.CreditAtEnd, MatterWords.ImprintAtEnd, MatterWords.ColophonHeading, MatterWords.SetIn,
        ],
        OnPages = [MatterWords.LetterHead],
        Metadata = MetadataFields.Common | MetadataFields.EachSubject | MetadataFields.W3CDate | MetadataFields.PressCondition,
        TypesetsMetadata = false,
        Break = "* * *",
        Bullets = "\u2022",
        LongestId = null,
        HasParagraphs = false,
        MustBeTagged = false,
        HasLinks = false,
        HasGrayPictures = true,
        MarksWords = false,
        Pages = PageKind.Fixed,
        LabelsPages = false,
        MarksPages = false,
        PrintsContents = false,
        HasNavigation = false,
        AdvisesCitation = false,
        IsEdited = false,
    };

    /// <summary>The traits of a PDF for the screen, whose tags say what its pages show.</summary>
    public static FormatTraits Screen { get; } = Print with
    {
        Name = "pdf",
        Metadata = (Print.Metadata & ~MetadataFields.PressCondition) | MetadataFields.OtherContributors | MetadataFields.Cover | MetadataFields.Revision | MetadataFields.Isbns | MetadataFields.LetterText,
        HasParagraphs = true,
        MustBeTagged = true,
        HasLinks = true,
        HasGrayPictures = false,
        MarksWords = true,
        LabelsPages = true,
    };

    /// <summary>What is left of them in a file without tags: paragraphs and words are what their place and look makes of them.</summary>
    /// <param name="traits">The traits of a tagged file.</param>
    public static FormatTraits WithoutTags(FormatTraits traits) => traits with { HasParagraphs = false, MarksWords = false };
}
