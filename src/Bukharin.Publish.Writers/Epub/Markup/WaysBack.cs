using System.Globalization;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>The ways back from a note with several marks: its number leads to the first, and letters to those that follow.</summary>
internal static class WaysBack
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Writes those to the second mark and to all that follow.</summary>
    /// <param name="note">The note.</param>
    /// <param name="publication">Where its marks stand.</param>
    /// <param name="fileName">The file of the note.</param>
    /// <param name="xhtml">Where the markup goes.</param>
    public static void WriteFurther(Footnote note, Publication publication, string fileName, XhtmlWriter xhtml)
    {
        for (var times = 1; times <= publication.Copy.References.MarksAgain(note); times++)
        {
            var name = times < Letters.Length ? Letters[times..(times + 1)] : string.Create(CultureInfo.InvariantCulture, $"{times + 1}");
            // Copied text has no seam between two links.
            xhtml.Text(" ");
            Write(name, publication.Reference(note.MarkIdAgain(times), fileName), publication, xhtml);
        }
    }

    /// <summary>Writes one way back.</summary>
    /// <param name="words">What is seen of it.</param>
    /// <param name="reference">Where it leads; null without a target.</param>
    /// <param name="publication">The publication, for its words.</param>
    /// <param name="xhtml">Where the markup goes.</param>
    public static void Write(string words, string? reference, Publication publication, XhtmlWriter xhtml)
    {
        // The name holds the visible text (WCAG 2.2, 2.5.3).
        xhtml.Start("a", EpubClasses.BackLink, type: "backlink", role: "doc-backlink", href: reference, label: $"{words} {publication.Words.BackToText}");
        xhtml.Text(words);
        xhtml.End();
    }
}
