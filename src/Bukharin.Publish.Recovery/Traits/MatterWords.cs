namespace Bukharin.Publish.Recovery.Traits;

/// <summary>Words that an edition has around the text: they follow from the front matter, and from the words of the style.</summary>
/// <remarks>What the front matter or the style does not have is not there, and is not missed.</remarks>
public enum MatterWords
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The title on a leaf of its own before the title page, where the style has such a leaf.</summary>
    HalfTitle,

    /// <summary>The subtitle.</summary>
    Subtitle,

    /// <summary>A line for the authors, then one for each other role, with the style's word for it.</summary>
    Contributors,

    /// <summary>The publisher.</summary>
    Publisher,

    /// <summary>The publisher, where the style has a title page.</summary>
    TitlePagePublisher,

    /// <summary>Publisher and year.</summary>
    Imprint,

    /// <summary>The statement of rights.</summary>
    Rights,

    /// <summary>The identifier of the front matter, or nothing where it has none.</summary>
    Identifier,

    /// <summary>The identifier of the front matter, or one that the edition was given.</summary>
    AnyIdentifier,

    /// <summary>The heading of the editorial note.</summary>
    EditorialHeading,

    /// <summary>The editorial note: who put the brackets there, and what they mean.</summary>
    Editorial,

    /// <summary>The heading of the credit.</summary>
    SourceHeading,

    /// <summary>The heading of the colophon, where the style has one.</summary>
    ColophonHeading,

    /// <summary>What the style says in its colophon of how the edition was set.</summary>
    SetIn,

    /// <summary>The credit.</summary>
    Credit,

    /// <summary>The credit with its heading at the end, unless it stands at the head of sheets that have no title page.</summary>
    CreditAtEnd,

    /// <summary>The credit, where the style has it below the title.</summary>
    TitlePageCredit,

    /// <summary>The credit, where the style has it behind the title page.</summary>
    ImprintPageCredit,

    /// <summary>The credit, if it stands at the head of the text's first page.</summary>
    HeadCredit,

    /// <summary>What stands behind a title page: editorial note, rights, the credit where the style has it there, publisher and year, identifier.</summary>
    ImprintPage,

    /// <summary>The same without the credit, at the end, where the style has no title page.</summary>
    ImprintAtEnd,

    /// <summary>What the style has at the line for name and date.</summary>
    NameLine,

    /// <summary>What the style has for a classroom behind the text: questions, and a glossary of the editor's words.</summary>
    Classroom,

    /// <summary>The same, with the terms of the glossary in paragraphs of their own.</summary>
    ClassroomTerms,

    /// <summary>The head of the letter that the text is, above its first words.</summary>
    LetterHead,

    /// <summary>Contents before the text: titles, each with the page on which it stands.</summary>
    Contents,

    /// <summary>What the style has at the line for name and date where it says that the sheet is the teacher's: formats without a line to write on have that.</summary>
    TeachersLine,

    /// <summary>The list of figures before the text: captions, in formats with pages each with that on which it stands.</summary>
    ListOfFigures,

    /// <summary>The list of tables before the text: captions, in formats with pages each with that on which it stands.</summary>
    ListOfTables,

    /// <summary>The registers of persons, places and things that the text marks.</summary>
    Registers,

    /// <summary>The number of the printing, and its year.</summary>
    Printing,
}
