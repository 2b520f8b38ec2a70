using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import;

/// <summary>Joins stanzas to a block of verse.</summary>
internal static class VerseBlocks
{
    /// <summary>The block; or the stanzas as they are, if somebody has put something between them that verse cannot hold.</summary>
    /// <param name="stanzas">The paragraphs in the container.</param>
    /// <param name="number">A number that stands at one of the lines, and which of them that is, from 0; null where none has one.</param>
    /// <param name="span">The place that nodes are given.</param>
    public static List<Node> Of(List<Node> stanzas, (int Number, int Line)? number, SourceSpan span)
    {
        if (stanzas.Count == 0 || !stanzas.TrueForAll(node => node is Paragraph))
        {
            return stanzas;
        }

        var verse = new LineBlock { Stanzas = [.. stanzas.Cast<Paragraph>()], Span = span };
        var before = verse.Stanzas.SelectMany(stanza => VerseLine.Of(stanza.Inlines)).Take(number?.Line ?? 0).Count(line => line.IsCounted);
        return [number is { } first && first.Number > before ? verse with { FirstNumber = first.Number - before } : verse];
    }

    /// <summary>The first number in a paragraph, and the line that it stands at, counted on from those before; null for none.</summary>
    /// <param name="pieces">What stands in the paragraph.</param>
    /// <param name="linesBefore">How many lines there are before it.</param>
    public static (int Number, int Line)? NumberIn(ImmutableArray<RecoveredPiece> pieces, int linesBefore)
    {
        var line = linesBefore;
        foreach (var piece in pieces)
        {
            if (piece is RecoveredVerseNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                return (value, line);
            }

            line += piece is RecoveredText words ? words.Text.Count(character => character == '\n') : 0;
        }

        return null;
    }
}
