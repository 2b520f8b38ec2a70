namespace Bukharin.Publish.Diagnostics;

/// <summary>Finds the tab that YAML does not accept as an indent, since the YAML reader reports only where the mapping around it begins.</summary>
internal static class YamlTabs
{
    /// <summary>The place of the tab, line and column from 1; null where the fault is a different one.</summary>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="message">The error message of the YAML reader.</param>
    /// <param name="from">The line that the YAML reader reports, from 1.</param>
    public static (int Line, int Column)? Find(string yaml, string message, long from)
    {
        if (!message.Contains("tab", StringComparison.Ordinal))
        {
            return null;
        }

        var lines = yaml.ReplaceLineEndings("\n").Split('\n');
        for (var i = Math.Max(0, (int)from - 1); i < lines.Length; i++)
        {
            var indent = lines[i].Length - lines[i].TrimStart(' ', '\t').Length;
            if (lines[i].IndexOf('\t', 0, indent) is >= 0 and var tab)
            {
                return (i + 1, tab + 1);
            }
        }

        return null;
    }
}
