using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>The styles of marked names, which look like the words around them, and of the entries of registers.</summary>
internal static class MentionStyles
{
    // A line that is turned stands further in than the names do.
    private const double TurnedEm = 1.5;

    public static IEnumerable<W.Style> All(Style style)
    {
        foreach (var kind in Enum.GetValues<MentionKind>())
        {
            yield return CharacterStyles.Custom(StyleIds.Mention(kind), StyleNames.Mention(kind), null);
        }

        var (size, leading) = (style.Docx.Notes.SizePt, style.Docx.Notes.LeadingPt);
        yield return Custom(StyleIds.RegisterEntry, StyleNames.RegisterEntry, StyleIds.BodyText, StyleIds.RegisterEntry, new()
        {
            KeepLines = new W.KeepLines(),
            SuppressLineNumbers = new W.SuppressLineNumbers(),
            SpacingBetweenLines = Leading(leading),
            Indentation = Hanging(TurnedEm * size, TurnedEm * size),
            Justification = Left(),
        }, Size(size));
    }
}
