using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>Clauses: two styles for each of their levels, each level based on the one above.</summary>
internal static class ClauseStyles
{
    /// <param name="look">Fonts and measures.</param>
    /// <param name="levels">How many levels have styles.</param>
    public static IEnumerable<W.Style> All(DocxStyle look, int levels) =>
        Enumerable.Range(1, levels).SelectMany(level => (W.Style[])[Labelled(level, look), Continued(level, look)]);

    // The label hangs: it stands in the first line's negative indent, and the tab behind it leads to the left edge of the
    // words. It is text, not a Word number: Word would recount it, and the number is the author's word.
    private static W.Style Labelled(int level, DocxStyle look)
    {
        var leftPt = DeepestIndent.OfClause(look, level);
        var outerPt = DeepestIndent.OfClause(look, level - 1);
        var tabs = new W.Tabs();
        if (level > 1 && outerPt < leftPt)
        {
            tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Clear, Position = Measure.Twips(outerPt) });
        }

        tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Left, Position = Measure.Twips(leftPt) });
        return Custom(
            StyleIds.Clause(level),
            string.Create(CultureInfo.InvariantCulture, $"{StyleNames.ClauseLead}{level}"),
            level == 1 ? StyleIds.BodyText : StyleIds.Clause(level - 1),
            StyleIds.Clause(level),
            new()
            {
                Tabs = tabs,
                SpacingBetweenLines = level == 1 ? Gap(look.Text.LeadingPt / 4, look.Text.LeadingPt / 4) : null,
                Indentation = Hanging(leftPt, look.ClauseIndentPt),
            });
    }

    private static W.Style Continued(int level, DocxStyle look) => Custom(
        StyleIds.ClauseContinued(level),
        string.Create(CultureInfo.InvariantCulture, $"{StyleNames.ClauseLead}{level} Continued"),
        StyleIds.Clause(level),
        StyleIds.ClauseContinued(level),
        new()
        {
            Indentation = new W.Indentation { Left = Measure.TwipsText(DeepestIndent.OfClause(look, level)), FirstLine = "0" },
        });
}
