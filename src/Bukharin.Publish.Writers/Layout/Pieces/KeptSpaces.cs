using System.Text;

namespace Bukharin.Publish.Writers.Layout.Pieces;

/// <summary>Keeps the spaces of code, of which lines of a page would make one or none.</summary>
internal static class KeptSpaces
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>
    /// Code whose spaces are all set: those that begin a line do not break, and of several in a row every other does not, so that a
    /// row which is wider than the line can end one; beside a space of another width none does, as the two would be one.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="beginsLine">Whether it begins a line.</param>
    public static string Of(string code, bool beginsLine)
    {
        var kept = new StringBuilder(code);
        for (var (i, behind) = (code.Length - 1, 0); i >= 0; i--)
        {
            behind = code[i] == ' ' ? behind + 1 : 0;
            if (behind > 0 && (behind % 2 == 0 || IsOther(i - 1) || IsOther(i + 1)))
            {
                kept[i] = NoBreakSpace;
            }
        }

        var indent = beginsLine ? code.Length - code.TrimStart(' ').Length : 0;
        return kept.Remove(0, indent).Insert(0, new string(NoBreakSpace, indent)).ToString();

        bool IsOther(int i) => i >= 0 && i < code.Length && code[i] != ' ' && char.IsWhiteSpace(code[i]);
    }
}
