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
/// Three texts are merged: the edition as it was made, read back; the edition as it is, read back; and the source. What reading
/// back cannot tell is the same in the first two, so what differs between them is what somebody has changed, and nothing else
/// of the source is touched, not a byte.
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
    /// <param name="basis">What is recovered of an edition that is made of the source.</param>
    /// <param name="edited">What was recovered of the edition that somebody edited.</param>
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

        // In an edition notes are numbered as their marks stand.
        ImmutableArray<string> names = [.. DocumentWalker.Notes(document).Select(note => note.Label).Distinct(StringComparer.Ordinal)];
        var (notesWere, notesAre) = (WordsOfNotes(was), WordsOfNotes(now));
        var before = NoteNames.Give(EditionMarkdown.Write(was), names);
        var namesNow = notesWere.Length == names.Length ? NoteNames.Of(notesWere, notesAre, names) : names;
        var after = NoteNames.Give(EditionMarkdown.Write(now), namesNow);
        var whole = letter.IsChanged ? NoteNames.Give(EditionMarkdown.Write(now with { FrontMatter = now.FrontMatter with { Correspondence = letter.Head } }), namesNow) : after;
        return new CorrectedSource(before, after, whole, source, letter);
    }

    /// <summary>Whether anything was changed.</summary>
    public bool HasCorrections => _basis.Text != _whole;

    /// <summary>The lines of a letter's head of which something was changed that the front matter has no place for.</summary>
    public ImmutableArray<string> LeftOut => _letter.LeftOut;

    /// <summary>The source with the corrections in their places, and otherwise byte for byte as it was.</summary>
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

        // A note that stands in its line has no paragraph in the source, and gets none.
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

    /// <summary>The corrected text as a whole in this program's own form: for corrections that have no place in the source's.</summary>
    public string Whole() => InOwnLines(_whole);

    /// <summary>Whether an edition that somebody edited is read back as the same source as one that was made of the corrected source.</summary>
    public bool IsSame(RecoveredEdition made, RecoveredEdition edited, Style style)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(edited);
        return _letter.IsShownBy(made) && TextOf(made, style) == TextOf(Plain(edited, made), style);
    }

    /// <summary>An edited edition without what its program did by itself.</summary>
    private static RecoveredEdition Plain(RecoveredEdition edited, RecoveredEdition made) =>
        RewrittenBeginnings.Of(ParagraphForms.Of(EmptiedContainers.Without(PlainLanguages.Of(edited, made), made), made), made);

    private static string TextOf(RecoveredEdition edition, Style style)
    {
        var markdown = EditionMarkdown.Write(Imported(edition, style));

        // What Markdown cannot tell apart is the same: it is read as one would read it.
        markdown = MarkdownReader.Read(markdown, edition.Format).Document is { } document ? EditionMarkdown.Write(document) : markdown;

        // Where words were taken out, a space may have been left on both sides.
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

    /// <summary>The parts of an edit that leave the notes alone which are defined in the midst of it.</summary>
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
