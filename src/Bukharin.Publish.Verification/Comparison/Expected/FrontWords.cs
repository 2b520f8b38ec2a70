namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Words of an edition that are not the source's text, but follow from its front matter and the style's words.</summary>
internal enum FrontWords
{
    Title,
    Subtitle,

    /// <summary>A line for the authors, then one for each other role, with the style's word for it.</summary>
    Contributors,
    Publisher,

    /// <summary>Publisher and year.</summary>
    Imprint,
    Rights,

    /// <summary>The identifier of the front matter, or nothing where it has none.</summary>
    Identifier,

    /// <summary>The same, or one that the edition was given.</summary>
    AnyIdentifier,
    EditorialHeading,
    Editorial,
    SourceHeading,

    /// <summary>The heading of credit and rights together, where there is one of the two.</summary>
    SourceOrRightsHeading,
    ColophonHeading,

    /// <summary>What the style says of how the edition was set.</summary>
    SetIn,
    Credit,

    /// <summary>What the style has at the line for name and date.</summary>
    NameLine,

    /// <summary>What the style has for a classroom behind the text: questions, and a glossary of the editor's words.</summary>
    Classroom,

    /// <summary>The same, with the terms of the glossary in paragraphs of their own.</summary>
    ClassroomTerms,
}
