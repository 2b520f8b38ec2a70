using System.CommandLine;
using System.Globalization;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Completion;

/// <summary>Answers the completion scripts: for <c>[suggest:POSITION] "LINE"</c> it prints one suggestion a line.</summary>
/// <remarks>System.CommandLine has a directive of this form, but leaves the program's name in the line if another program was started.</remarks>
internal static class Suggestions
{
    private const string Begin = "[suggest:";

    /// <summary>Prints the suggestions if the command line asks for them.</summary>
    /// <returns>Whether it asked for them.</returns>
    public static bool TryPrint(string[] args, RootCommand root, Terminal terminal)
    {
        if (args is not [var directive, var line, ..] || !directive.StartsWith(Begin, StringComparison.Ordinal)
            || !int.TryParse(directive[Begin.Length..].TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return false;
        }

        // The line starts with the program's name. PowerShell drops the space at the line's end, but counts it in the position.
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
