namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>What a part of an edition is: the text, and what stands around it.</summary>
internal enum MatterKind
{
    /// <summary>A line to write name and date on.</summary>
    NameLine,

    /// <summary>The title on a leaf of its own.</summary>
    HalfTitle,

    /// <summary>Title and names: on a leaf of their own, or at the head of a sheet.</summary>
    TitlePage,

    /// <summary>The statement about the editing, rights, publisher, identifier.</summary>
    Imprint,

    /// <summary>How the text is cited.</summary>
    Citation,

    /// <summary>The contents.</summary>
    Contents,

    /// <summary>The list of figures.</summary>
    Figures,

    /// <summary>The list of tables.</summary>
    Tables,

    /// <summary>The head of the letter that the text is.</summary>
    LetterHead,

    /// <summary>The text.</summary>
    Text,

    /// <summary>The word bank of a sheet for a classroom.</summary>
    Words,

    /// <summary>Its questions.</summary>
    Questions,

    /// <summary>Its tasks.</summary>
    Tasks,

    /// <summary>The key to its gaps.</summary>
    Key,

    /// <summary>The glossary of the editor's words.</summary>
    Glossary,

    /// <summary>The calendar of the letters of a volume.</summary>
    Calendar,

    /// <summary>The register of persons.</summary>
    Persons,

    /// <summary>The register of places.</summary>
    Places,

    /// <summary>The register of things.</summary>
    Things,

    /// <summary>The credit behind the text.</summary>
    Credit,

    /// <summary>How the book was set.</summary>
    Colophon,
}
