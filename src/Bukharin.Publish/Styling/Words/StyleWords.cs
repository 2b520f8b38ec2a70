using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling.Words;

/// <summary>The words of the editor and of the edition in one language.</summary>
public sealed record StyleWords
{
    /// <summary>Put after a gloss's text, verbatim: <c> — Ed.</c></summary>
    public required string GlossSuffix { get; init; }

    /// <summary>Said of a supplied word, after the bracket's text: <c>supplied by the editor</c>.</summary>
    public required string Supplied { get; init; }

    /// <summary>Said of a correction.</summary>
    public required string Correction { get; init; }

    /// <summary>Said of an omission.</summary>
    public required string Omission { get; init; }

    /// <summary>Said of an uncertain reading.</summary>
    public required string Unclear { get; init; }

    /// <summary>Said of words that the author struck out.</summary>
    public required string Deleted { get; init; }

    /// <summary>Said of words that the author put in afterwards.</summary>
    public required string Added { get; init; }

    /// <summary>Heading of the contents.</summary>
    public required string Contents { get; init; }

    /// <summary>Heading of the source credit.</summary>
    public required string Source { get; init; }

    /// <summary>Heading of the statement about the editing.</summary>
    public required string Editorial { get; init; }

    /// <summary>What a note is called to somebody who cannot see its mark: <c>Note</c>.</summary>
    public required string Note { get; init; }

    /// <summary>What a link from a note back to its mark is called.</summary>
    public required string BackToText { get; init; }

    /// <summary>What a clause is called in the contents: <c>Clause</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>The word before a page's number: <c>Page</c>.</summary>
    public required string Page { get; init; }

    /// <summary>Heading of the list of pages.</summary>
    public required string Pages { get; init; }

    /// <summary>What the cover is called.</summary>
    public required string Cover { get; init; }

    /// <summary>The word between a page's number and the number of pages: <c>of</c>.</summary>
    public required string Of { get; init; }

    /// <summary>What the title page is called in the contents.</summary>
    public required string TitlePage { get; init; }

    /// <summary>What the page with credit, rights and the statement about the editing is called.</summary>
    public required string Colophon { get; init; }

    /// <summary>What a colophon says of how the book was set: <c>Set in EB Garamond.</c></summary>
    public required string SetIn { get; init; }

    /// <summary>What a version without the editor's notes says of that.</summary>
    public required string NotesLeftOut { get; init; }

    /// <summary>A sentence that says of a version that words are left out of it for readers to fill in.</summary>
    public required string WordsLeftOut { get; init; }

    /// <summary>What a gap is called before its number, where it is read aloud.</summary>
    public required string Gap { get; init; }

    /// <summary>Heading of the introduction in the contents, where it has none of its own.</summary>
    public required string Introduction { get; init; }

    /// <summary>The same for the letter.</summary>
    public required string Letter { get; init; }

    /// <summary>The same for the postscript.</summary>
    public required string Postscript { get; init; }

    /// <summary>The same for the commentary.</summary>
    public required string Commentary { get; init; }

    /// <summary>Said at the foot of a page from which a note goes on, where a word processor says so: <c>note continued on the next page</c>; null to say nothing.</summary>
    public string? NoteContinued { get; init; }

    /// <summary>How the text is cited; null to say nothing of it.</summary>
    public CitationWords? Cite { get; init; }

    /// <summary>Put before the last of several names: <c>and</c>.</summary>
    public required string And { get; init; }

    /// <summary>What cross-references call the places that they lead to.</summary>
    public required ReferenceWords References { get; init; }

    /// <summary>
    /// What a title page says before the names of those who are not the author, by MARC relator code: <c>edt</c> to
    /// <c>Edited by</c>. Names in a role that is not here stand alone.
    /// </summary>
    public required ImmutableSortedDictionary<string, string> Roles { get; init; }

    /// <summary>A sentence for each kind, which says what its brackets or its look mean: where the front matter has no <c>editorial</c>, the sentences of the kinds that a text has are printed instead.</summary>
    public required ImmutableSortedDictionary<InterventionKind, string> Statement { get; init; }

    /// <summary>What a note says of its bracket, after the bracket's text.</summary>
    /// <param name="kind">A kind that has notes.</param>
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
