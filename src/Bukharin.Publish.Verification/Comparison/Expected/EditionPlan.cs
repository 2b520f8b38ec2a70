using System.Collections.Immutable;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>What stands around the text in the editions of a format, and what signs it prints.</summary>
/// <param name="Before">Before the text, in order; what the front matter does not have is not expected.</param>
/// <param name="After">After it.</param>
/// <param name="Break">What stands for a break between parts; empty where it is a line or white space.</param>
/// <param name="Bullets">What items of lists begin with, a character for each depth, over and over.</param>
/// <param name="LongestId">How many characters an id can have; a longer one is shortened and has eight digits of its SHA-256.</param>
/// <param name="RepeatsCredit">Whether the credit, in short, stands on every page.</param>
/// <param name="HasParagraphs">
/// Whether the file says where paragraphs end, and keeps a paragraph's words free of line ends. Where it does not, both are
/// inferred from what stands where on pages. Then ends of paragraphs are not compared, nor most spaces beside punctuation: an
/// address that was broken at a line's end looks like two words, and a wrong guess would reject a good edition. Words that
/// run together are other words, and are found all the same.
/// </param>
/// <param name="HasLinks">Whether words lead to places, and places have names; on paper they do not.</param>
/// <param name="MarksWords">Whether the file says which words are in small capitals or in another language.</param>
/// <param name="HasPages">Whether the text stands on pages of the edition's own that have labels; on paper they have none.</param>
/// <param name="HasLines">Whether the text stands in lines of the edition's own, which can have numbers.</param>
/// <param name="MarksPages">Whether the places are marked at which the pages of another edition of the same build begin.</param>
/// <param name="IsEdited">Whether the format is made to be edited, so that changes have authors and readers make comments.</param>
internal sealed record EditionPlan(
    ImmutableArray<FrontWords> Before,
    ImmutableArray<FrontWords> After,
    string Break = "",
    string Bullets = "\u2022",
    int LongestId = int.MaxValue,
    bool RepeatsCredit = false,
    bool HasParagraphs = true,
    bool HasLinks = true,
    bool MarksWords = false,
    bool HasPages = false,
    bool HasLines = false,
    bool MarksPages = false,
    bool IsEdited = false)
{
    private static readonly EditionPlan Docx = new(
        [FrontWords.Title, FrontWords.Subtitle, FrontWords.Contributors],
        [FrontWords.Classroom, FrontWords.SourceOrRightsHeading, FrontWords.Credit, FrontWords.Rights, FrontWords.EditorialHeading, FrontWords.Editorial],
        Break: "***",
        Bullets: "\u2022\u2013\u25E6",
        LongestId: 40,
        RepeatsCredit: true,
        MarksWords: true,
        IsEdited: true);

    private static readonly EditionPlan Epub = new(
        [
            FrontWords.Title, FrontWords.Subtitle, FrontWords.Contributors, FrontWords.Credit, FrontWords.Publisher,
            FrontWords.EditorialHeading, FrontWords.Editorial, FrontWords.Rights, FrontWords.Imprint, FrontWords.AnyIdentifier,
        ],
        [FrontWords.ClassroomTerms, FrontWords.SourceHeading, FrontWords.Credit],
        MarksWords: true,
        MarksPages: true);

    /// <summary>The least that an edition has.</summary>
    private static readonly EditionPlan Other = new([FrontWords.Title], [FrontWords.Credit]);

    /// <summary>The plan of a format.</summary>
    /// <param name="format">Its name.</param>
    /// <param name="titlePages">The pages that the style asks for before and after the text of PDFs.</param>
    /// <param name="isTagged">Whether the file says itself what its paragraphs are.</param>
    public static EditionPlan For(string? format, TitlePageStyle titlePages, bool isTagged = true) => format switch
    {
        "pdf" => Pdf(titlePages) with { HasParagraphs = isTagged, MarksWords = isTagged },
        "print" => Pdf(titlePages) with { HasLinks = false, HasPages = false },
        "docx" => Docx,
        "epub" => Epub,
        _ => Other,
    };

    private static EditionPlan Pdf(TitlePageStyle pages)
    {
        ImmutableArray<FrontWords> credit = [FrontWords.Credit];
        var isOnTitlePage = pages.Credit == CreditPlace.TitlePage;
        return new(
            [
                FrontWords.NameLine,
                .. pages.HasHalfTitle ? ImmutableArray.Create(FrontWords.Title) : [],
                FrontWords.Title, FrontWords.Subtitle, FrontWords.Contributors,
                .. isOnTitlePage ? credit : [],
                FrontWords.EditorialHeading, FrontWords.Editorial, FrontWords.Rights,
                .. isOnTitlePage ? [] : credit,
                FrontWords.Imprint, FrontWords.Identifier,
            ],
            [
                FrontWords.Classroom, FrontWords.SourceHeading, FrontWords.Credit,
                .. pages.HasColophon ? ImmutableArray.Create(FrontWords.ColophonHeading, FrontWords.SetIn) : [],
            ],
            Break: "* * *",
            HasParagraphs: false,
            HasPages: true,
            HasLines: true);
    }
}
