using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import;

/// <summary>The label of a clause that somebody has typed into an edition. Its paragraph has the style of a clause, but no mark of one.</summary>
/// <param name="Label">The label.</param>
/// <param name="Level">Its level from 1 on, according to the paragraph's style.</param>
/// <param name="Words">What stands behind it.</param>
internal sealed partial record TypedLabel(string Label, int Level, ImmutableArray<RecoveredPiece> Words)
{
    /// <summary>Takes the label off the beginning of a paragraph.</summary>
    /// <param name="kind">The edition's name for the kind of paragraph.</param>
    /// <param name="pieces">The pieces of the paragraph.</param>
    /// <returns>The label and what follows it; null for a paragraph that is no clause, or does not begin with a label.</returns>
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

    // Figures, a letter or a Roman numeral with a delimiter; or a section sign with figures.
    [GeneratedRegex(@"^(?<label>\(?(?:[0-9]{1,3}|\p{L}|[ivxlc]{2,6}|[IVXLC]{2,6})[).]|\u00A7 ?[0-9]{1,3})\s+", RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();
}
