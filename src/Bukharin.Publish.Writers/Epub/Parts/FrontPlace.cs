using System.Collections.Immutable;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>A place outside the text where a page can begin: before a part of the title page, the imprint or the credit.</summary>
/// <param name="File">The file that the part stands in.</param>
/// <param name="Part">The part, as the PDF's pages have it.</param>
internal readonly record struct FrontPlace(string File, TitlePart Part)
{
    /// <summary>The places before the text, in reading order.</summary>
    public static ImmutableArray<FrontPlace> BeforeText { get; } =
    [
        new(FileNames.TitlePage, TitlePart.Title),
        new(FileNames.TitlePage, TitlePart.Subtitle),
        new(FileNames.TitlePage, TitlePart.Contributors),
        new(FileNames.TitlePage, TitlePart.Credit),
        new(FileNames.Imprint, TitlePart.EditorialHeading),
        new(FileNames.Imprint, TitlePart.Editorial),
        new(FileNames.Imprint, TitlePart.Rights),
        new(FileNames.Imprint, TitlePart.Publisher),
        new(FileNames.Imprint, TitlePart.Identifier),
    ];

    /// <summary>The places behind the text, in the order in which the PDF has them.</summary>
    public static ImmutableArray<FrontPlace> BehindText { get; } =
    [
        new(FileNames.Words, TitlePart.WordsHeading),
        new(FileNames.Words, TitlePart.WordBank),
        new(FileNames.Questions, TitlePart.QuestionsHeading),
        new(FileNames.Questions, TitlePart.Question),
        new(FileNames.Tasks, TitlePart.TasksHeading),
        new(FileNames.Tasks, TitlePart.Task),
        new(FileNames.Glossary, TitlePart.GlossaryHeading),
        new(FileNames.Glossary, TitlePart.GlossaryTerm),
        new(FileNames.Credit, TitlePart.CreditHeading),
        new(FileNames.Credit, TitlePart.Credit),
    ];

    /// <summary>
    /// Those before the text of a sheet without a title page, all of which may be one page. Its imprint stands at the end, and here
    /// before the text: a page that begins there begins at no place of this book's.
    /// </summary>
    public static ImmutableArray<FrontPlace> OfTitle { get; } = [.. BeforeText.Where(place => place.File == FileNames.TitlePage)];

    /// <summary>The places of a letter's head.</summary>
    /// <param name="file">The first file of the text, in which it stands.</param>
    public static IEnumerable<FrontPlace> LetterHead(string file) => EditionMatter.LetterHead.Select(part => new FrontPlace(file, part));
}
