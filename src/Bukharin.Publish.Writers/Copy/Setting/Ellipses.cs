namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>Makes an ellipsis of three full stops, tied to the word before it.</summary>
internal sealed class Ellipses(SourceLine line)
{
    /// <summary>Sets the ellipses of the line.</summary>
    public void Set()
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line.RulesAt(i) is null || !IsEllipsis(i))
            {
                continue;
            }

            if (line[i - 1] == ' ' && line[i - 2] is not (null or ' '))
            {
                line.Set(i - 1, "\u00A0");
            }

            line.Set(i, "\u2026");
            line.Set(i + 1, "");
            line.Set(i + 2, "");
        }
    }

    /// <summary>
    /// Whether exactly three full stops begin here, so that a fourth one, the sentence's, is left alone. A mark parts them: a
    /// sentence can end before it, and words be left out behind it; and so does the edge of an editor's bracket, or of code. An accent is the last one's alone.
    /// </summary>
    private bool IsEllipsis(int i) => line[i] == '.' && line[i + 1] == '.' && line[i + 2] == '.' && !line.IsAccent(i + 3)
        && !line.HasMarkBefore(i + 1) && !line.HasMarkBefore(i + 2) && !line.HasBracketBefore(i + 1) && !line.HasBracketBefore(i + 2)
        && (line[i - 1] != '.' || line.HasMarkBefore(i));
}
