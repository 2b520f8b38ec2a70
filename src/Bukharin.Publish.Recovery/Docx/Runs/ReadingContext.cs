using Bukharin.Publish.Recovery.Docx.Numbering;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Revisions;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Remarks;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>What the stories of a document share.</summary>
internal sealed record ReadingContext
{
    public required OpcPackage Package { get; init; }

    public required WordStyles Styles { get; init; }

    public required WordLists Lists { get; init; }

    /// <summary>The language of the edition, which words need not name.</summary>
    public required string? Language { get; init; }

    /// <summary>Whether the properties say what the head of a letter says.</summary>
    public required bool HasLetterHead { get; init; }

    public required NoteCounter Footnotes { get; init; }

    public required NoteCounter Endnotes { get; init; }

    /// <summary>The comments.</summary>
    public CommentBook Comments { get; init; } = new(null, null);

    /// <summary>The comments whose words have begun, by their ids.</summary>
    public Dictionary<string, RecoveredComment> OpenComments { get; } = new(StringComparer.Ordinal);

    /// <summary>Marks of notes that are not numbers but what the text says, by the notes' keys.</summary>
    public Dictionary<string, string> CustomMarks { get; } = new(StringComparer.Ordinal);

    /// <summary>The paragraphs of the table of contents and of the lists of figures and tables.</summary>
    public List<RecoveredParagraph> Contents { get; } = [];

    public string? LanguageUnlessOwn(string? language) =>
        string.Equals(language, Language, StringComparison.OrdinalIgnoreCase) ? null : language;
}
