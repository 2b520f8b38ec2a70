using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Carries an editor's corrections of an edition back into its source.</summary>
/// <remarks>
/// Merges three texts: the edition as it was made, read back; the edition as it is now, read back; and the source. What cannot be
/// recovered from an edition is missing from the first two alike, so each difference between them is somebody's change. Nothing
/// else of the source is touched, not a byte.
/// </remarks>
internal sealed partial class CorrectedSource
{
    private readonly MarkdownParts _basis;
    private readonly MarkdownParts _edited;
    private readonly string _source;
    private readonly ShownLetter _letter;

    private readonly string _whole;

    private CorrectedSource(string basis, string edited, string whole, string source, ShownLetter letter)
    {
        (_basis, _edited, _whole, _source, _letter) = (MarkdownParts.Of(basis), MarkdownParts.Of(edited), whole, source, letter);
    }

    /// <summary>Compares an edited edition with what it was made as.</summary>
    /// <param name="source">The source, Edition Markdown.</param>
    /// <param name="document">The source, read.</param>
    /// <param name="basis">The edition as made from the source, read back.</param>
    /// <param name="edited">The edition that somebody edited, read back.</param>
    /// <param name="style">The style of both.</param>
    public static CorrectedSource Of(string source, Document document, RecoveredEdition basis, RecoveredEdition edited, Style style)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(edited);
        ArgumentNullException.ThrowIfNull(style);
        edited = Plain(edited, basis);
        var (was, now) = (Imported(basis, style), Imported(edited, style));
        var punctuation = new PlainPunctuation(style.Typography, basis.Metadata.SourcePunctuation, document.FrontMatter.Language);
        var letter = new ShownLetter(was.FrontMatter.Correspondence, basis, edited, document.FrontMatter.Language, punctuation);
        now = now with { FrontMatter = ShownMatter.Corrected(was.FrontMatter, basis, edited, punctuation) };

        // Editions number notes in the order of their marks.
        ImmutableArray<string> names = [.. DocumentWalker.Notes(document).Select(note => note.Label).Distinct(StringComparer.Ordinal)];
        var (notesWere, notesAre) = (WordsOfNotes(was), WordsOfNotes(now));
        var before = NoteNames.Give(EditionMarkdown.Write(was), names);
        var namesNow = notesWere.Length == names.Length ? NoteNames.Of(notesWere, notesAre, names) : names;
        var after = NoteNames.Give(EditionMarkdown.Write(now), namesNow);
        var whole = letter.IsChanged ? NoteNames.Give(EditionMarkdown.Write(now with { FrontMatter = now.FrontMatter with { Correspondence = letter.Head } }), namesNow) : after;
        return new CorrectedSource(before, after, whole, source, letter);
    }

    /// <summary>Whether anything has been changed.</summary>
    public bool HasCorrections => _basis.Text != _whole;

    /// <summary>Changed lines of a letter's head whose change cannot be carried into the front matter.</summary>
    public ImmutableArray<string> LeftOut => _letter.LeftOut;

    /// <summary>The source with the corrections made in it, and otherwise byte for byte as it was.</summary>
    public string InPlace()
    {
        var own = MarkdownParts.Of(_source);
        var edits = _letter.IsChanged ? LetterEdits.Of(_source, own.FrontMatter, _letter.Was!, _letter.Head!).ToList() : [];
        Merge([_basis.FrontMatter], [_edited.FrontMatter], [own.FrontMatter], isFrontMatter: true);
        Merge(_basis.Body, _edited.Body, own.Body);
        foreach (var (name, range) in own.Notes.OrderBy(note => note.Value.Start))
        {
            if (_edited.Notes.TryGetValue(name, out var now))
            {
                Merge(_basis.Notes.TryGetValue(name, out var was) ? [was] : [range], [now], [range]);
            }
            else if (_basis.Notes.ContainsKey(name))
            {
                edits.Add(new TextEdit(range.Start, EndWithSpace(range.End), ""));
            }
        }

        var text = new StringBuilder(_source);
        foreach (var edit in edits.OrderByDescending(edit => edit.Start).ThenByDescending(edit => edit.End))
        {
            text.Remove(edit.Start, edit.End - edit.Start).Insert(edit.Start, InOwnLines(edit.Replacement));
        }

        // A note written inline has no definition in the source, and none is added.
        var added = _edited.Notes.Where(note => !own.Notes.ContainsKey(note.Key) && !_basis.Notes.ContainsKey(note.Key)).OrderBy(note => note.Value.Start).ToList();
        if (added.Count > 0)
        {
            var end = text.ToString().TrimEnd().Length;
            text.Length = end;
            foreach (var (_, range) in added)
            {
                text.Append(InOwnLines("\n\n" + _edited.Text[range.Start..range.End]));
            }

            text.Append(InOwnLines("\n"));
        }

        return text.ToString();

        void Merge(IEnumerable<(int Start, int End)> was, IEnumerable<(int Start, int End)> now, ImmutableArray<(int Start, int End)> its, bool isFrontMatter = false) =>
            edits.AddRange(ThreeWayMerge.Edits(
                MarkdownTokens.Of(_basis.Text, was, isFrontMatter),
                MarkdownTokens.Of(_edited.Text, now, isFrontMatter),
                MarkdownTokens.Of(_source, its, isFrontMatter),
                _edited.Text,
                its.IsEmpty ? _source.Length : its[^1].End)
                .SelectMany(edit => Around(edit, own.Notes.Values, its)));
    }

    /// <summary>The corrected text written anew in this program's own form, for corrections that cannot be placed in the source.</summary>
    public string Whole() => InOwnLines(_whole);

    /// <summary>Whether the edited edition reads back as the same text as an edition made from the corrected source.</summary>
    public bool IsSame(RecoveredEdition made, RecoveredEdition edited, Style style)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(edited);
        return _letter.IsShownBy(made) && TextOf(made, style) == TextOf(Plain(edited, made), style);
    }

    /// <summary>The edited edition without what the word processor changed on its own.</summary>
    private static RecoveredEdition Plain(RecoveredEdition edited, RecoveredEdition made) =>
        RewrittenBeginnings.Of(ParagraphForms.Of(EmptiedContainers.Without(PlainLanguages.Of(edited, made), made), made), made);

    private static string TextOf(RecoveredEdition edition, Style style)
    {
        var markdown = EditionMarkdown.Write(Imported(edition, style));

        // Read once more, so that what Markdown cannot tell apart counts as equal.
        markdown = MarkdownReader.Read(markdown, edition.Format).Document is { } document ? EditionMarkdown.Write(document) : markdown;

        // Deleted words may leave a space on both sides.
        return SpacesPattern().Replace(markdown[MarkdownParts.Of(markdown).FrontMatter.End..], " ");
    }

    [GeneratedRegex(@"(?<=[^ \n]) {2,}(?=[^ \n])", RegexOptions.CultureInvariant)]
    private static partial Regex SpacesPattern();

    private static Document Imported(RecoveredEdition edition, Style style) => EditionImporter.Import(edition, style, edition.Format).Document;

    /// <summary>The words of each note, in the order of their names.</summary>
    private static ImmutableArray<string> WordsOfNotes(Document document) =>
    [
        .. DocumentWalker.Notes(document).Select(note => string.Concat(DocumentWalker.Descendants(note.Blocks).OfType<Text>().Select(text => text.Content))),
    ];

    /// <summary>The parts of an edit that lie outside the definitions of notes within it.</summary>
    private static IEnumerable<TextEdit> Around(TextEdit edit, IEnumerable<(int Start, int End)> notes, ImmutableArray<(int Start, int End)> its)
    {
        foreach (var (start, end) in notes.Where(note => edit.Start < note.Start && edit.End > note.End && !its.Contains(note)).OrderBy(note => note.Start))
        {
            yield return edit with { End = start };
            edit = new TextEdit(end, edit.End, "");
        }

        yield return edit;
    }

    private int EndWithSpace(int end)
    {
        while (end < _source.Length && char.IsWhiteSpace(_source[end]))
        {
            end++;
        }

        return end;
    }

    private string InOwnLines(string text) =>
        _source.Contains("\r\n", StringComparison.Ordinal) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
}
