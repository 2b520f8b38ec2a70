using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>The formula that a letter closes with, above its signature: "I remain, Sir, your obedient servant,".</summary>
internal static class Valediction
{
    // A line and a half or so. Word's Closing, and that of many a house, begins in the middle of the page: two lines look well
    // there, a letter's last paragraph does not.
    private const int MostCharacters = 100;

    /// <summary>Whether a block of a closer is such a formula, and not the end of what the letter has to say.</summary>
    public static bool Is(Node block, PreparedCopy copy) =>
        block is Paragraph paragraph && copy.PlainText(paragraph).Length <= MostCharacters;
}
