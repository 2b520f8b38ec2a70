namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>Narrows the spaces with which a line begins, where its first word would not fit behind them: program code that is deeply indented.</summary>
/// <remarks>The spaces stay in the text. What is cut is white, before any word is.</remarks>
internal static class LeadingSpaces
{
    // As a part of the room: less would not show any more that the line is indented.
    private const double LeastIndent = 0.25;

    /// <summary>Narrows the spaces of all lines that need it.</summary>
    /// <param name="items">A paragraph, in which forced breaks begin lines.</param>
    /// <param name="roomPt">Room on a line.</param>
    public static void Fit(List<HorizontalItem> items, double roomPt)
    {
        for (var start = 0; start < items.Count;)
        {
            var text = start;
            var indentPt = 0.0;
            while (text < items.Count && items[text] is Glue { IsTie: true })
            {
                indentPt += items[text++].WidthPt;
            }

            var end = text;
            var (wordPt, linePt, isWord) = (0.0, 0.0, true);
            while (end < items.Count && items[end] is not ForcedBreak)
            {
                isWord &= items[end] is not Glue;
                wordPt += isWord ? items[end].WidthPt : 0;
                linePt += items[end++].WidthPt;
            }

            if (indentPt + wordPt > roomPt && indentPt > 0)
            {
                // As far as the whole line asks for it, once it is narrowed at all.
                var part = Math.Min(1, Math.Max(LeastIndent * roomPt, roomPt - linePt) / indentPt);
                for (var i = start; i < text; i++)
                {
                    items[i].WidthPt *= part;
                }
            }

            start = end + 1;
        }
    }
}
