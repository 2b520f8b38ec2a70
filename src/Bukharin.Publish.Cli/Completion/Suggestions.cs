using System.CommandLine;
using System.Globalization;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Completion;

/// <summary>Answers the scripts of the shells: <c>[suggest:POSITION] "LINE"</c>, a suggestion on each line.</summary>
/// <remarks>The form is that of System.CommandLine's own directive, which leaves the program's name in the line when it was started by another.</remarks>
internal static class Suggestions
{
    private const string Begin = "[suggest:";

    /// <summary>Answers, if it is what was asked for.</summary>
    /// <returns>Whether it was.</returns>
    public static bool TryPrint(string[] args, RootCommand root, Terminal terminal)
    {
        if (args is not [var directive, var line, ..] || !directive.StartsWith(Begin, StringComparison.Ordinal)
            || !int.TryParse(directive[Begin.Length..].TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return false;
        }

        // The shell's line begins with the program. PowerShell leaves out the space at its end, and counts it.
        var typed = (position <= line.Length ? line[..position] : $"{line} ").TrimStart();
        var space = typed.IndexOf(' ', StringComparison.Ordinal);
        var rest = space < 0 ? "" : typed[(space + 1)..];
        foreach (var item in root.Parse(rest).GetCompletions(rest.Length))
        {
            terminal.Out.WriteLine(item.InsertText ?? item.Label);
        }

        return true;
    }
}
