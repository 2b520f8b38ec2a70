using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Tests.Recovery;

/// <summary>Recovered editions as lines that tests can compare.</summary>
internal static class Recovered
{
    public static IEnumerable<string> Texts(this RecoveredEdition edition) => edition.Paragraphs.Where(paragraph => !paragraph.Pieces.IsEmpty).Select(paragraph => paragraph.Text);

    /// <summary>Words as they are, marks as <c>^(key:printed)</c>, places as <c>{id}</c>.</summary>
    public static string Line(this RecoveredParagraph paragraph) => string.Concat(paragraph.Pieces.Select(piece => piece switch
    {
        RecoveredText text => text.Text,
        RecoveredMark mark => $"^({mark.NoteKey}:{mark.Printed})",
        RecoveredTarget target => $"{{{target.Id}}}",
        RecoveredPageTurn turn => $"{{page {turn.Label}}}",
        _ => "?",
    }));

    public static IEnumerable<string> Lines(this RecoveredEdition edition) => edition.Paragraphs.Where(paragraph => !paragraph.Pieces.IsEmpty).Select(Line);

    public static IEnumerable<RecoveredMark> Marks(this RecoveredEdition edition) =>
        edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredMark>();

    /// <summary>The format of the one piece that has certain words.</summary>
    public static RecoveredFormat FormatOf(this RecoveredEdition edition, string words) => Assert.Single(
        edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredText>(), piece => piece.Text == words).Format;
}
