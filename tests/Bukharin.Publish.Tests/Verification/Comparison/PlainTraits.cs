using Bukharin.Publish.Recovery.Traits;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>The traits of a format that has the title before its text and the credit after it.</summary>
internal static class PlainTraits
{
    public static FormatTraits Traits { get; } = new()
    {
        Name = "plain",
        Before = [MatterWords.Title],
        After = [MatterWords.Credit],
        OnPages = [],
        Metadata = MetadataFields.Title | MetadataFields.Language | MetadataFields.Source,
        TypesetsMetadata = false,
        Break = "",
        Bullets = "\u2022",
        LongestId = null,
        HasParagraphs = true,
        MustBeTagged = false,
        HasLinks = true,
        HasGrayPictures = false,
        MarksWords = false,
        Pages = PageKind.None,
        LabelsPages = false,
        MarksPages = false,
        PrintsContents = false,
        HasNavigation = false,
        AdvisesCitation = false,
        IsEdited = false,
    };
}
