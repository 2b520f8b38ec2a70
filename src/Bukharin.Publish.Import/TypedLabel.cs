using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import;

/// <summary>The label of a clause that somebody has written into an edition: its paragraph has the style of a clause, and no mark of one.</summary>
/// <param name="Label">The label.</param>
/// <param name="Level">Its level by the style of its paragraph, from 1 on.</param>
/// <param name="Words">What stands behind it.</param>
internal sealed partial record TypedLabel(string Label, int Level, ImmutableArray<RecoveredPiece> Words)
{
    /// <summary>Takes the label from the beginning of a paragraph.</summary>
    /// <param name="kind">What the edition calls the paragraph.</param>
    /// <param name="pieces">What stands in it.</param>
    /// <returns>The label and the rest; null where the paragraph is no clause, or begins with no label.</returns>
    public static TypedLabel? Take(string kind, ImmutableArray<RecoveredPiece> pieces)
    {
        if (StylePattern().Match(kind) is not { Success: true } style)
        {
            return null;
        }

        var first = pieces.FirstOrDefault(piece => piece is not RecoveredTarget);
        if (first is not RecoveredText words || LabelPattern().Match(words.Text) is not { Success: true } label)
        {
            return null;
        }

        var rest = words with { Text = words.Text[label.Length..] };
        var at = pieces.IndexOf(words);
        return new TypedLabel(label.Groups["label"].Value, style.Groups["level"].ValueSpan[0] - '0', rest.Text.Length == 0 ? pieces.RemoveAt(at) : pieces.SetItem(at, rest));
    }

    [GeneratedRegex(@"^Clause (?<level>[1-9])( \(list\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StylePattern();

    // Figures, a letter or a Roman numeral, with a delimiter; and a sign of sections, which needs none.
    [GeneratedRegex(@"^(?<label>\(?(?:[0-9]{1,3}|\p{L}|[ivxlc]{2,6}|[IVXLC]{2,6})[).]|\u00A7 ?[0-9]{1,3})\s+", RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();
}
