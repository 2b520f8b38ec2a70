namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>Breaks between any glyphs of a word that has too few others, such as a very long number, so that it does not run off the page.</summary>
internal static class EmergencyBreaks
{
    // Both cost more than any ordinary line. A break behind a sign, as in a path or in code, is better than one between two letters.
    private const double SignPenalty = 2000;
    private const double LetterPenalty = 3000;

    /// <summary>Adds the breaks to the fragments of a word, wherever two of its breaks are further apart than a line is wide.</summary>
    /// <param name="fragments">All fragments of the word, with their ordinary breaks in order.</param>
    /// <param name="indentPt">Width of the spaces before it, if they begin its line.</param>
    /// <param name="widthPt">Width of a line.</param>
    public static void Add(IReadOnlyList<Fragment> fragments, double indentPt, double widthPt)
    {
        var (width, first) = (indentPt, (Fragment: 0, Offset: 0));
        for (var i = 0; i < fragments.Count; i++)
        {
            var (fragment, from) = (fragments[i], 0);
            foreach (var ordinary in fragment.Breaks.ToArray())
            {
                width += PartWidth(fragment, from, ordinary.Offset);
                AddWhereTooWide(first, (i, ordinary.Offset));
                (width, first, from) = (0, (i, ordinary.Offset), ordinary.Offset);
            }

            width += PartWidth(fragment, from, fragment.Text.Length);
        }

        AddWhereTooWide(first, (fragments.Count - 1, fragments[^1].Text.Length));

        void AddWhereTooWide((int Fragment, int Offset) start, (int Fragment, int Offset) end)
        {
            if (width > widthPt)
            {
                AddEverywhere(fragments, start, end);
            }
        }
    }

    /// <summary>Whether a sign is in front of an offset and a letter or figure behind it, as in a path or in code.</summary>
    private static bool BehindSign(string text, int offset) => !char.IsLetterOrDigit(text[offset - 1]) && char.IsLetterOrDigit(text[offset]) && char.IsAscii(text[offset - 1]);

    private static double PartWidth(Fragment fragment, int from, int to) => from == to ? 0 : fragment.Part(from, to, hyphenated: false).WidthPt;

    private static void AddEverywhere(IReadOnlyList<Fragment> fragments, (int Fragment, int Offset) start, (int Fragment, int Offset) end)
    {
        for (var i = start.Fragment; i <= end.Fragment; i++)
        {
            var fragment = fragments[i];
            if (fragment.Piece.Level > 0)
            {
                continue;
            }

            var (from, to) = (i == start.Fragment ? start.Offset : 0, i == end.Fragment ? end.Offset : fragment.Text.Length);
            var offset = 0;
            foreach (var glyph in fragment.Whole.Glyphs)
            {
                // The mark of a note is one number: half of it would be another note's. Of a rule to write on, half would be another gap.
                if (glyph.Text.Length > 0 && offset > from && offset < to && !fragment.IsNoteMark && !fragment.Piece.IsGap)
                {
                    fragment.Breaks.Add(new WordBreak(offset, IsHyphenated: false, BehindSign(fragment.Text, offset) ? SignPenalty : LetterPenalty));
                }

                offset += glyph.Text.Length;
            }

            if (i < end.Fragment && !fragments[i + 1].IsNoteMark && fragments[i + 1].Piece.Level == 0)
            {
                fragment.Breaks.Add(new WordBreak(fragment.Text.Length, IsHyphenated: false, LetterPenalty));
            }

            fragment.Breaks.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
        }
    }
}
