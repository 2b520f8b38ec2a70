using System.Runtime.InteropServices;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>Tells of each letter of a page in which marked content it stands (ISO 32000-1, 14.6).</summary>
internal sealed class LetterMarks
{
    private const int DeepestMark = 256;

    // By this name our pages say what in their margins is text.
    private const string Marginal = "Marginal";

    // And what in their margins is a note, whose lines are read by themselves.
    private const string MarginNote = "MarginNote";

    // And which of their words stand in one cell of a table, and what is a head that has been read on the page before.
    private const string Cell = "Cell";
    private const string RepeatedHead = "RepeatedHead";

    // And how far type is raised or lowered, where nothing shows the baseline of its line.
    private const string Raised = "Raised";

    // And which of their lines ends inside a word that goes on on the next.
    private const string OpenWord = "OpenWord";

    // And what is a gap, and not the author's own low lines.
    private const string Gap = "Gap";

    // And which asterisks and daggers are the marks of notes, and not the text's own.
    private const string NoteSign = "NoteSign";

    // And which are the numbers of lines of verse.
    private const string VerseNumber = "VerseNumber";

    private readonly List<(Letter Letter, LetterMark Mark)> _marked = [];
    private readonly Dictionary<Letter, int> _byLetter = new(ReferenceEqualityComparer.Instance);
    private int _next;

    public LetterMarks(Page page)
    {
        foreach (var content in page.GetMarkedContents())
        {
            Add(content, LetterMark.None, 0);
        }
    }

    /// <summary>What a letter stands in.</summary>
    /// <param name="letter">The letter. Asked for in the order of the page, which is nearly always that of its sequences.</param>
    public LetterMark Next(Letter letter)
    {
        if (_next < _marked.Count && ReferenceEquals(_marked[_next].Letter, letter))
        {
            return _marked[_next++].Mark;
        }

        if (_byLetter.Count == 0)
        {
            for (var i = 0; i < _marked.Count; i++)
            {
                // The innermost comes last.
                CollectionsMarshal.GetValueRefOrAddDefault(_byLetter, _marked[i].Letter, out _) = i;
            }
        }

        if (!_byLetter.TryGetValue(letter, out var index))
        {
            return LetterMark.None;
        }

        _next = index + 1;
        return _marked[index].Mark;
    }

    private static int NumberOf(MarkedContentElement cell, string name) =>
        cell.Properties is { } properties && properties.TryGet(NameToken.Create(name), out NumericToken number) ? number.Int : 0;

    private static double RiseOf(MarkedContentElement raised) =>
        raised.Properties is { } properties && properties.TryGet(NameToken.Create("Rise"), out NumericToken rise) ? rise.Double : 0;

    private void Add(MarkedContentElement content, LetterMark outer, int depth)
    {
        var mark = new LetterMark(
            outer.IsArtifact || content.IsArtifact,
            content.MarkedContentIdentifier >= 0 ? content.MarkedContentIdentifier : outer.Tag,
            outer.IsMarginal || content.Tag == Marginal,
            content.Tag == Cell ? new LetterCell(NumberOf(content, "Number"), NumberOf(content, "Row"), NumberOf(content, "LastRow")) : outer.Cell,
            outer.IsRepeatedHead || content.Tag == RepeatedHead,
            content.Tag == Raised ? RiseOf(content) : outer.RisePt,
            outer.EndsInsideWord || content.Tag == OpenWord,
            outer.IsGap || content.Tag == Gap)
        {
            IsVerseNumber = outer.IsVerseNumber || content.Tag == VerseNumber,
            IsNoteSign = outer.IsNoteSign || content.Tag == NoteSign,
            MarginNote = content.Tag == MarginNote ? NumberOf(content, "Number") : outer.MarginNote,
        };
        foreach (var letter in content.Letters)
        {
            _marked.Add((letter, mark));
        }

        if (depth < DeepestMark)
        {
            foreach (var child in content.Children)
            {
                Add(child, mark, depth + 1);
            }
        }
    }
}
