using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>The file of a part that stands around the text, and what it is in XHTML.</summary>
/// <param name="Name">Where the file is.</param>
/// <param name="Body"><c>frontmatter</c> or <c>backmatter</c>.</param>
/// <param name="Class">The class of its section.</param>
internal sealed record MatterFile(string Name, string Body, string Class)
{
    /// <summary>The word that the id of its heading is made of; null where the part is called by what no heading of it says.</summary>
    public string? Id { get; private init; }

    /// <summary>Value of <c>epub:type</c> (EPUB 3 Structural Semantics Vocabulary 1.1), or null.</summary>
    public string? Type { get; private init; }

    /// <summary>DPUB-ARIA 1.1 role, or null.</summary>
    public string? Role { get; private init; }

    /// <summary>Whether reading systems offer a button for it.</summary>
    public bool IsLandmark { get; private init; }

    // EPUB Indexes 1.0: an index is a section of this type, and DPUB-ARIA 1.1 has a role for it. It is no landmark: of three registers none is "the" index.
    private static MatterFile Register(string name, string id) => new(name, "backmatter", EpubClasses.Register) { Id = id, Type = "index", Role = "doc-index" };

    /// <summary>The file of a part; null where it stands in that of another.</summary>
    public static MatterFile? Of(MatterKind kind) => kind switch
    {
        MatterKind.TitlePage => new(FileNames.TitlePage, "frontmatter", EpubClasses.TitlePage) { Id = "title", Type = "titlepage", IsLandmark = true },
        MatterKind.Imprint => new(FileNames.Imprint, "frontmatter", EpubClasses.About) { Type = "copyright-page", IsLandmark = true },
        MatterKind.Figures => new(FileNames.Figures, "frontmatter", EpubClasses.ListOfFigures) { Id = "list-of-figures", Type = "loi", IsLandmark = true },
        MatterKind.Tables => new(FileNames.Tables, "frontmatter", EpubClasses.ListOfTables) { Id = "list-of-tables", Type = "lot", IsLandmark = true },
        MatterKind.Words => new(FileNames.Words, "backmatter", EpubClasses.Words) { Id = "words" },
        MatterKind.Questions => new(FileNames.Questions, "backmatter", EpubClasses.Questions) { Id = "questions", Type = "assessment" },
        MatterKind.Tasks => new(FileNames.Tasks, "backmatter", EpubClasses.Tasks) { Id = "tasks", Type = "assessment" },
        MatterKind.Key => new(FileNames.Key, "backmatter", EpubClasses.Key) { Id = "key" },
        MatterKind.Glossary => new(FileNames.Glossary, "backmatter", EpubClasses.Glossary) { Id = "glossary", Type = "glossary", Role = "doc-glossary", IsLandmark = true },
        MatterKind.Calendar => Register(FileNames.Calendar, "calendar"),
        MatterKind.Persons => Register(FileNames.Persons, "persons"),
        MatterKind.Places => Register(FileNames.Places, "places"),
        MatterKind.Things => Register(FileNames.Things, "things"),
        MatterKind.Credit => new(FileNames.Credit, "backmatter", MatterNames.Credit) { Id = "source", Type = "credits", Role = "doc-credits", IsLandmark = true },
        _ => null,
    };
}
