using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Expected.Front;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>What an edition of a document must hold, computed from the document alone.</summary>
internal sealed class ExpectedEdition
{
    public TokenStream Tokens { get; } = new();

    /// <summary>Where tokens come from, by <see cref="Token.Origin"/>.</summary>
    public List<Origin> Origins { get; } = [];

    /// <summary>The notes, in the order in which they are numbered.</summary>
    public List<ExpectedNote> Notes { get; } = [];

    /// <summary>Numbers of the notes in the order of their marks: an index of <see cref="Notes"/>.</summary>
    public List<int> Marks { get; } = [];

    public List<ExpectedTarget> Targets { get; } = [];

    /// <summary>The marked names of the text and its notes, in order.</summary>
    public List<ExpectedMention> Mentions { get; } = [];

    /// <summary>The divisions of the text, each with the token that it begins with.</summary>
    public Dictionary<Node, int> Divisions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The marginal notes, each with its first token, the one behind its last, and the id of the place that it stands beside; empty for the next line.</summary>
    public List<(int Start, int End, string Place)> MarginNotes { get; } = [];

    /// <summary>Which of the marginal notes, by index, stand beside a line that has no words but a mark, or beside a mark behind the last words of a line.</summary>
    public HashSet<int> BesideNoWords { get; } = [];

    /// <summary>The figures and tables of the text that have captions, each with the token that it begins with.</summary>
    public Dictionary<Node, int> Captions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The pictures of the text, in order.</summary>
    public List<ExpectedFigure> Figures { get; } = [];

    /// <summary>The numbers of the text's lines of verse, in order.</summary>
    public List<ExpectedVerse.NumberedLine> VerseNumbers { get; } = [];

    /// <summary>The gaps of a version that has some, in order.</summary>
    public ImmutableArray<ExpectedGap> Gaps { get; set; } = [];

    /// <summary>Where the paragraphs of the text stand in its tree, in order.</summary>
    public List<PlacedStructure> Structures { get; } = [];

    /// <summary>Ends what stands before a heading, if that is of the first level: a chapter.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="note">The note that it is of, which is no part of the text; null for one of the text.</param>
    public void EndPart(Heading heading, ExpectedNote? note) => EndPart(heading.Level == 1 && note is null ? 0 : Figures.Count);

    /// <summary>Ends a part of the text that figures are written in.</summary>
    /// <param name="first">The number of the first figure in it. Those that an end has been said of keep that.</param>
    public void EndPart(int first)
    {
        for (var i = Figures.Count - 1; i >= first && Figures[i].PartEnd < 0; i--)
        {
            Figures[i] = Figures[i] with { PartEnd = Tokens.Count };
        }
    }

    /// <summary>The token with which a section of the text begins.</summary>
    public int PositionOf(ListedSection section) =>
        section.Id is { } id ? Targets.Find(target => target.Id == id)!.Position : Divisions[section.Node];

    /// <summary>Notes down where a division has ended, if it is a marginal note.</summary>
    public void EndOf(Division division, int end)
    {
        if (division.Role == DivisionRole.Margin)
        {
            MarginNotes.Add((Divisions[division], end, division.Anchor));
        }
    }

    /// <summary>Notes down where a line has ended: what stands beside it, and before none of its words, stands beside the mark of a gloss or a note.</summary>
    /// <param name="start">The line's first token.</param>
    /// <param name="end">The one behind its last.</param>
    /// <param name="events">The places of all lines so far, in order.</param>
    /// <param name="idOf">The id of a place that is no mark.</param>
    /// <param name="divisions">What the line stands in.</param>
    public void EndOfLine(int start, int end, List<PlacedEvent> events, Func<int, string> idOf, ImmutableArray<DivisionRole> divisions)
    {
        if (divisions.Contains(DivisionRole.Margin))
        {
            return;
        }

        for (var i = MarginNotes.Count - 1; i >= 0 && start == end && MarginNotes[i].End == start && MarginNotes[i].Place.Length == 0; i--)
        {
            BesideNoWords.Add(i);
        }

        for (var i = events.Count - 1; i >= 0 && events[i] is { InWord: 0 } placed && placed.Position == end; i--)
        {
            if (!placed.IsMark && !ExpectedVerse.IsNumber(placed) && MarginNotes.FindLastIndex(note => note.Place == idOf(placed.Number)) is >= 0 and var note)
            {
                BesideNoWords.Add(note);
            }
        }
    }

    public Origin OriginOf(int token) => Origins[Tokens[token].Origin];
}
