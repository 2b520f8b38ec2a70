using System.Collections.Immutable;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import;

/// <summary>Puts glosses, which editions move out of the line into notes, back where their brackets stood.</summary>
/// <param name="notes">The notes that marks lead to.</param>
/// <param name="words">Reads the words of a note.</param>
internal sealed class LiftedGlosses(NoteBook notes, Func<RecoveredNote, ImmutableArray<Atom>> words)
{
    // The line that last got glosses back, and how much of it stands in front of their marks.
    private List<Atom>? _line;
    private int _lengthAtMark;

    /// <summary>Puts back the glosses of a row of marks.</summary>
    /// <param name="plain">All atoms of the line.</param>
    /// <param name="first">Index of the first mark of the row.</param>
    /// <param name="firstNote">The note of that mark, which has already been taken.</param>
    /// <param name="line">The atoms in front of the mark.</param>
    /// <returns>Index of the last mark of the row.</returns>
    public int PutBack(ImmutableArray<Atom> plain, int first, RecoveredNote firstNote, List<Atom> line)
    {
        List<(RecoveredMark Mark, RecoveredNote Note)> row = [(((MarkAtom)plain[first]).Mark, firstNote)];
        var last = first;
        while (last + 1 < plain.Length && plain[last + 1] is MarkAtom next && notes.Find(next.Mark) is { } nextNote
            && notes.KindOf(nextNote) == InterventionKind.Gloss && notes.Take(nextNote))
        {
            row.Add((next.Mark, nextNote));
            last++;
        }

        var begins = line.Count == 0;
        var unsaid = MarkPlacement.Unsaid(LineTail.RunOf(line, line == _line ? _lengthAtMark : 0));
        var tail = new LineTail(line, row.Max(gloss => (gloss.Mark.GlossPlace ?? unsaid).Behind));
        for (var i = 0; i < row.Count; i++)
        {
            var (mark, note) = row[i];
            var place = mark.GlossPlace ?? unsaid;
            tail.GiveBackTo(place.Behind);
            var format = Between(line, tail, plain, last);
            if (!place.IsClose && !(begins && i == 0))
            {
                line.Add(new WordsAtom(" ") { Format = format });
            }

            line.Add(new BracketAtom(InterventionKind.Gloss, words(note)) { Format = format });
            if (begins && i == row.Count - 1 && !place.IsCloseAfter && last + 1 < plain.Length)
            {
                line.Add(new WordsAtom(" ") { Format = format });
            }
        }

        tail.GiveBackTo(0);
        (_line, _lengthAtMark) = (line, line.Count);
        return last;
    }

    private static AtomFormat Between(List<Atom> line, LineTail tail, ImmutableArray<Atom> plain, int last)
    {
        var before = line.LastOrDefault(atom => atom is WordsAtom);
        var after = tail.First ?? plain.Skip(last + 1).FirstOrDefault(atom => atom is WordsAtom);
        return before is null || after is null ? default : before.Format.And(after.Format);
    }
}
