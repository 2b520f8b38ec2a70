using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Import;

/// <summary>Reads the lines of an edition as the source has them: brackets where they stood, notes where their marks are.</summary>
/// <param name="notes">The notes that marks lead to.</param>
/// <param name="punctuation">The way back of the typography.</param>
/// <param name="linkTargets">What a link within the edition leads to in the text, by the edition's name of the place.</param>
/// <param name="blocksOf">Makes the blocks of an author's note.</param>
/// <param name="log">Where what could not be recovered is reported.</param>
/// <param name="span">The place that nodes and reports are given.</param>
internal sealed class LineReader(
    NoteBook notes,
    PlainPunctuation punctuation,
    Func<string, string?> linkTargets,
    Func<ImmutableArray<RecoveredParagraph>, ImmutableArray<Block>> blocksOf,
    ICollection<Diagnostic> log,
    SourceSpan span)
{
    // Between two marks in a row an edition has a thin space, which adds no word to the text.
    private const string BetweenMarks = "\u2009";
    private const string Stops = ".,;:!?\u2026";
    private const string ClosingQuotes = "\"'\u201D\u2019\u00BB\u203A\u201C";

    /// <summary>Makes the inlines of a line.</summary>
    public ImmutableArray<Inline> Inlines(ImmutableArray<RecoveredPiece> pieces) => new InlineNesting(span).Nest(Atoms(pieces));

    private ImmutableArray<Atom> Atoms(ImmutableArray<RecoveredPiece> pieces)
    {
        var plain = punctuation.Of(Parse(pieces));
        var line = new List<Atom>(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is not MarkAtom mark)
            {
                line.Add(plain[i]);
            }
            else if (notes.Find(mark.Mark) is not { } note)
            {
                log.Add(DiagnosticCodes.ImportedMarkWithoutNote.At(span, mark.Mark.Printed));
            }
            else if (!notes.Take(note))
            {
                log.Add(DiagnosticCodes.ImportedMarkTwice.At(span, mark.Mark.Printed));
            }
            else if (notes.KindOf(note) is not { } kind)
            {
                line.Add(new NoteAtom(new Note { Label = notes.NextName(), Blocks = blocksOf(note.Paragraphs), Span = span }));
            }
            else if (kind == InterventionKind.Gloss)
            {
                i = Glosses(plain, i, note, line);
            }
            else
            {
                Bracket(kind, note, line);
            }
        }

        return NoteBrackets([.. line], outerMark: null);
    }

    /// <summary>The pieces as atoms; the space between two marks is left out.</summary>
    private List<Atom> Parse(ImmutableArray<RecoveredPiece> pieces)
    {
        var shown = pieces.Where(piece => piece is not RecoveredTarget).ToList();
        var atoms = new List<Atom>();
        for (var i = 0; i < shown.Count; i++)
        {
            switch (shown[i])
            {
                case RecoveredText { Text: BetweenMarks } when i > 0 && i + 1 < shown.Count && shown[i - 1] is RecoveredMark && shown[i + 1] is RecoveredMark:
                    break;
                case RecoveredText text:
                    Parse(text, atoms);
                    break;
                case RecoveredMark mark:
                    atoms.Add(new MarkAtom(mark));
                    break;
            }
        }

        return atoms;
    }

    private void Parse(RecoveredText text, List<Atom> atoms)
    {
        var link = text.Format.Link is ['#', .. var place] ? linkTargets(place) : text.Format.Link;
        if (link is null && text.Format.Link is { } lost)
        {
            log.Add(DiagnosticCodes.ImportedLinkLost.At(span, text.Text, lost));
        }

        var format = new AtomFormat(link, text.Format.Language, text.Markup.Strong, text.Markup.Emphasis, text.Markup.SmallCaps);
        var lines = text.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                atoms.Add(new BreakAtom());
            }

            if (lines[i].Length > 0)
            {
                atoms.Add(new WordsAtom(lines[i]) { Format = format, Mark = text.Format.Mark, IsLabel = text.Markup.Label });
            }
        }
    }

    /// <summary>Puts glosses, whose marks stand in a row, back where their brackets stood.</summary>
    /// <returns>Index of the last mark of the row.</returns>
    private int Glosses(ImmutableArray<Atom> plain, int first, RecoveredNote firstNote, List<Atom> line)
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
        var told = PunctuationBefore(line);
        var tail = TakeTail(line, row.Max(gloss => gloss.Mark.GlossPlace?.Behind ?? told));
        for (var i = 0; i < row.Count; i++)
        {
            var (mark, note) = row[i];
            var place = mark.GlossPlace ?? new RecoveredGlossPlace(told, IsClose: false, IsCloseAfter: false);
            GiveBack(tail, line, Length(tail) - place.Behind);
            var format = Between(line, tail, plain, last);
            if (!place.IsClose && !(begins && i == 0))
            {
                line.Add(new WordsAtom(" ") { Format = format });
            }

            line.Add(Gloss(note) with { Format = format });
            if (begins && i == row.Count - 1 && !place.IsCloseAfter && last + 1 < plain.Length)
            {
                line.Add(new WordsAtom(" ") { Format = format });
            }
        }

        GiveBack(tail, line, Length(tail));
        return last;
    }

    private static AtomFormat Between(List<Atom> line, List<WordsAtom> tail, ImmutableArray<Atom> plain, int last)
    {
        var before = line.LastOrDefault(atom => atom is WordsAtom);
        var after = tail.FirstOrDefault() ?? plain.Skip(last + 1).FirstOrDefault(atom => atom is WordsAtom);
        return before is null || after is null ? default : before.Format.And(after.Format);
    }

    private BracketAtom Gloss(RecoveredNote note)
    {
        var pieces = note.Paragraphs.Aggregate(ImmutableArray<RecoveredPiece>.Empty, (all, paragraph) =>
            all.IsEmpty ? paragraph.Pieces : [.. all, new RecoveredText(" "), .. paragraph.Pieces]);
        var atoms = punctuation.Of(Parse(notes.WithoutSuffix(pieces)));
        return new BracketAtom(InterventionKind.Gloss, NoteBrackets(atoms, InterventionKind.Gloss));
    }

    /// <summary>Makes a bracket of what stands in square brackets before its mark.</summary>
    private void Bracket(InterventionKind kind, RecoveredNote note, List<Atom> line)
    {
        if (line is [.., WordsAtom { Text: [.., ']'] } end])
        {
            var depth = 0;
            for (var i = line.Count - 1; i >= 0; i--)
            {
                var words = (line[i] as WordsAtom)?.Text ?? "";
                for (var at = words.Length - 1; at >= 0; at--)
                {
                    depth += words[at] == ']' ? 1 : words[at] == '[' ? -1 : 0;
                    if (depth == 0 && words[at] == '[')
                    {
                        line[^1] = end with { Text = end.Text[..^1] };
                        Enclose(kind, line, i, at, end.Format);
                        return;
                    }
                }
            }
        }

        log.Add(DiagnosticCodes.ImportedBracketLost.At(span, note.Text));
        var inner = punctuation.Of(Parse(notes.WithoutSuffix([.. note.Paragraphs.SelectMany(paragraph => paragraph.Pieces)])));
        if (line is [.., WordsAtom { IsLabel: false } last] && inner is [WordsAtom { Text: var bracketed }] && last.Text.EndsWith(bracketed, StringComparison.Ordinal))
        {
            // Its words are still there.
            var rest = last.Text[..^bracketed.Length];
            line.RemoveAt(line.Count - 1);
            rest = rest.EndsWith('[') ? rest[..^1] : rest;
            if (rest.Length > 0)
            {
                line.Add(last with { Text = rest });
            }
        }

        line.Add(new BracketAtom(kind, inner));
    }

    private static void Enclose(InterventionKind kind, List<Atom> line, int index, int at, AtomFormat format)
    {
        var opening = (WordsAtom)line[index];
        var inner = ImmutableArray.CreateBuilder<Atom>();
        inner.Add(opening with { Text = index == line.Count - 1 ? ((WordsAtom)line[index]).Text[(at + 1)..] : opening.Text[(at + 1)..] });
        inner.AddRange(line.Skip(index + 1));
        line.RemoveRange(index, line.Count - index);
        if (at > 0)
        {
            line.Add(opening with { Text = opening.Text[..at] });
        }

        line.Add(new BracketAtom(kind, Within(inner, format)) { Format = format });
    }

    private static ImmutableArray<Atom> Within(IEnumerable<Atom> atoms, AtomFormat outer) =>
        [.. atoms.Where(atom => atom is not WordsAtom { Text: "" }).Select(atom => atom with { Format = atom.Format.Within(outer) })];

    /// <summary>Makes brackets of those in a note, which have no marks: the edition's word for them tells them from the text's own.</summary>
    private ImmutableArray<Atom> NoteBrackets(ImmutableArray<Atom> atoms, InterventionKind? outerMark)
    {
        var line = new List<Atom>();
        foreach (var atom in atoms)
        {
            if (atom is not WordsAtom { Mark: not null, Text: var text } words || !text.AsSpan().ContainsAny('[', ']'))
            {
                line.Add(atom);
                continue;
            }

            // One bracket to an atom, so that what stands between two can be counted.
            var part = new StringBuilder();
            foreach (var c in text)
            {
                if (c is '[' or ']')
                {
                    Flush();
                    line.Add(words with { Text = c.ToString() });
                }
                else
                {
                    part.Append(c);
                }
            }

            Flush();

            void Flush()
            {
                if (part.Length > 0)
                {
                    line.Add(words with { Text = part.ToString() });
                    part.Clear();
                }
            }
        }

        return Pair(line, outerMark);
    }

    private ImmutableArray<Atom> Pair(List<Atom> line, InterventionKind? outerMark)
    {
        var opened = new Stack<int>();
        var paired = new List<Atom>();
        foreach (var atom in line)
        {
            if (atom is WordsAtom { Text: "[", Mark: not null })
            {
                opened.Push(paired.Count);
            }
            else if (atom is WordsAtom { Text: "]", Mark: { } mark } && opened.TryPop(out var start) && NoteBook.KindOf(mark) is { } kind)
            {
                var inner = paired.Skip(start + 1).ToList();
                var isSuffixed = kind == InterventionKind.Gloss && inner is [.., WordsAtom { Mark: null } suffix] && notes.IsSuffix(suffix.Text);
                if (kind != outerMark || isSuffixed)
                {
                    paired.RemoveRange(start, paired.Count - start);
                    paired.Add(new BracketAtom(kind, Within(isSuffixed ? inner[..^1] : inner, atom.Format)) { Format = atom.Format });
                    continue;
                }
            }

            paired.Add(atom);
        }

        return [.. paired];
    }

    private static int PunctuationBefore(List<Atom> line)
    {
        var (count, isInQuotes) = (0, true);
        for (var i = line.Count - 1; i >= 0 && line[i] is WordsAtom { IsLabel: false, Text: var words }; i--)
        {
            for (var at = words.Length - 1; at >= 0; at--)
            {
                isInQuotes = isInQuotes && ClosingQuotes.Contains(words[at], StringComparison.Ordinal);
                if (!isInQuotes && !Stops.Contains(words[at], StringComparison.Ordinal))
                {
                    return count;
                }

                count++;
            }
        }

        return count;
    }

    private static int Length(List<WordsAtom> atoms) => atoms.Sum(atom => atom.Text.Length);

    /// <summary>Takes characters from a line's end.</summary>
    private static List<WordsAtom> TakeTail(List<Atom> line, int count)
    {
        var tail = new List<WordsAtom>();
        while (count > 0 && line is [.., WordsAtom { IsLabel: false } words])
        {
            line.RemoveAt(line.Count - 1);
            var cut = Math.Max(0, words.Text.Length - count);
            tail.Insert(0, words with { Text = words.Text[cut..] });
            count -= words.Text.Length - cut;
            if (cut > 0)
            {
                line.Add(words with { Text = words.Text[..cut] });
            }
        }

        return tail;
    }

    /// <summary>Puts so many characters of a tail back to the line.</summary>
    private static void GiveBack(List<WordsAtom> tail, List<Atom> line, int count)
    {
        while (count > 0 && tail is [var words, ..])
        {
            var length = Math.Min(count, words.Text.Length);
            line.Add(words with { Text = words.Text[..length] });
            count -= length;
            tail.RemoveAt(0);
            if (length < words.Text.Length)
            {
                tail.Insert(0, words with { Text = words.Text[length..] });
            }
        }
    }
}
