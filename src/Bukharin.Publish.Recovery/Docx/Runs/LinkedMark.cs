using System.Xml.Linq;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>The mark of a note that is no footnote of Word's: a link within the document, in the style that marks have.</summary>
internal static class LinkedMark
{
    /// <summary>Adds the mark that a run is.</summary>
    /// <param name="builder">Where it goes.</param>
    /// <param name="run">The run.</param>
    /// <param name="style">Its style.</param>
    /// <param name="link">Where the link that it is in leads, or null.</param>
    /// <param name="place">Where its bracket stood, if that is said.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryAdd(ParagraphBuilder builder, XElement run, WordStyle style, string? link, GlossPlace? place)
    {
        if (link is not ['#', .. var key] || !style.Name.Equals(StyleNames.FootnoteReference, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var printed = string.Concat(run.Elements().Where(child => child.Name.Namespace == WordNames.Main).Select(RunText.Of)).Trim();
        if (printed.Length == 0)
        {
            return false;
        }

        builder.AddMark(new RecoveredMark(key, printed) { GlossPlace = place });
        return true;
    }
}
