using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling.Words;

/// <summary>The words that an edition adds to the text, in one language.</summary>
public sealed record StyleWords
{
    /// <summary>The place of the number in <see cref="Printing"/>.</summary>
    internal const string PrintingNumber = "{number}";

    /// <summary>Suffix of a gloss's note, put verbatim after its text: <c> — Ed.</c></summary>
    public required string GlossSuffix { get; init; }

    /// <summary>Suffix of the note on a supplied word, put verbatim after the bracket's text: <c> — supplied by the editor.</c></summary>
    public required string Supplied { get; init; }

    /// <summary>Suffix of the note on a correction.</summary>
    public required string Correction { get; init; }

    /// <summary>Suffix of the note on an omission.</summary>
    public required string Omission { get; init; }

    /// <summary>Suffix of the note on an uncertain reading.</summary>
    public required string Unclear { get; init; }

    /// <summary>Suffix of the note on words that the author struck out.</summary>
    public required string Deleted { get; init; }

    /// <summary>Suffix of the note on words that the author added later.</summary>
    public required string Added { get; init; }

    /// <summary>Heading of the table of contents.</summary>
    public required string Contents { get; init; }

    /// <summary>Heading of the list of figures.</summary>
    public required string ListOfFigures { get; init; }

    /// <summary>Heading of the list of tables.</summary>
    public required string ListOfTables { get; init; }

    /// <summary>Heading of the source credit.</summary>
    public required string Source { get; init; }

    /// <summary>Heading of the statement about the editing.</summary>
    public required string Editorial { get; init; }

    /// <summary>Word before the mark of a note, in the glossary and for screen readers: <c>Note</c>.</summary>
    public required string Note { get; init; }

    /// <summary>Name of the link from a note back to its mark.</summary>
    public required string BackToText { get; init; }

    /// <summary>Word before a clause's address, as in the glossary: <c>Clause</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>Word before a page number: <c>Page</c>.</summary>
    public required string Page { get; init; }

    /// <summary>Heading of the page list of an EPUB.</summary>
    public required string Pages { get; init; }

    /// <summary>Name of the cover of an EPUB.</summary>
    public required string Cover { get; init; }

    /// <summary>Word between a page number and the number of pages: <c>of</c>.</summary>
    public required string Of { get; init; }

    /// <summary>Name of the title page in the navigation of an edition.</summary>
    public required string TitlePage { get; init; }

    /// <summary>Name of the page with the credit, the rights and the statement about the editing.</summary>
    public required string Colophon { get; init; }

    /// <summary>Sentence of the colophon that says how the book was set: <c>Set in EB Garamond.</c></summary>
    public required string SetIn { get; init; }

    /// <summary>What the imprint calls a printing, with <see cref="PrintingNumber"/> for its number: <c>Printing {number}</c></summary>
    public required string Printing { get; init; }

    /// <summary>Sentence by which a version without the editor's notes says that it lacks them.</summary>
    public required string NotesLeftOut { get; init; }

    /// <summary>Sentence by which a version with gaps says that words are left out for readers to fill in.</summary>
    public required string WordsLeftOut { get; init; }

    /// <summary>Word before the number of a gap when it is read aloud: <c>gap</c>.</summary>
    public required string Gap { get; init; }

    /// <summary>Name of an introduction in the contents if it has no heading.</summary>
    public required string Introduction { get; init; }

    /// <summary>Name of a letter in the contents if it has no heading.</summary>
    public required string Letter { get; init; }

    /// <summary>Name of a postscript in the contents if it has no heading.</summary>
    public required string Postscript { get; init; }

    /// <summary>Name of a commentary in the contents if it has no heading.</summary>
    public required string Commentary { get; init; }

    /// <summary>
    /// Words that Word puts under the notes of a page whose last note runs on: <c>note continued on the next page</c>; null for none.
    /// </summary>
    public string? NoteContinued { get; init; }

    /// <summary>The advice on how to cite the text; null for none.</summary>
    public CitationWords? Cite { get; init; }

    /// <summary>Word before the last of several names: <c>and</c>.</summary>
    public required string And { get; init; }

    /// <summary>The words by which cross-references name their targets.</summary>
    public required ReferenceWords References { get; init; }

    /// <summary>Heading of the calendar of the letters of a volume.</summary>
    public required string Calendar { get; init; }

    /// <summary>The headings of registers.</summary>
    public required RegisterWords Registers { get; init; }

    /// <summary>
    /// The words on a title page before the names of contributors other than the author, by MARC relator code: <c>edt</c> has
    /// <c>Edited by</c>. Names whose role is not listed stand alone.
    /// </summary>
    public required ImmutableSortedDictionary<string, string> Roles { get; init; }

    /// <summary>
    /// For each kind of intervention, a sentence that explains its brackets or its look. If the front matter has no <c>editorial</c>,
    /// the sentences for the kinds that occur in the text are printed instead.
    /// </summary>
    public required ImmutableSortedDictionary<InterventionKind, string> Statement { get; init; }

    /// <summary>The suffix of the note on an intervention, which follows the bracket's text.</summary>
    /// <param name="kind">A kind of intervention that has notes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind has none.</exception>
    public string NoteWordsFor(InterventionKind kind) => kind switch
    {
        InterventionKind.Gloss => GlossSuffix,
        InterventionKind.Supplied => Supplied,
        InterventionKind.Correction => Correction,
        InterventionKind.Omission => Omission,
        InterventionKind.Unclear => Unclear,
        InterventionKind.Deleted => Deleted,
        InterventionKind.Added => Added,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no notes."),
    };
}
