using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Codes;

/// <summary>Writes the explanations of all codes as Markdown pages.</summary>
internal static class CodePageMarkdown
{
    /// <summary>The file of the list of all pages.</summary>
    public const string IndexFile = "README.md";

    private const string IndexHeading = "# Codes";

    private static readonly ImmutableArray<(string Prefix, string Title)> Groups =
    [
        ("BP1", "Reading texts, and what lies beside them"),
        ("BP2", "The text as a whole"),
        ("BP3", "Writing editions"),
        ("BP4", "Editions that are compared with their text"),
        ("BP5", "Files and folders"),
        ("BP9", "The program itself"),
    ];

    /// <summary>The file of a code's page.</summary>
    public static string FileOf(DiagnosticCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return $"{code.Id}.md";
    }

    /// <summary>All pages and their list.</summary>
    public static IEnumerable<(string File, string Text)> All() =>
        CodePage.Codes.Select(code => (FileOf(code), Page(CodePage.Of(code.Id)!))).Append((IndexFile, Index()));

    /// <summary>The first line of a page, which identifies it as one of ours.</summary>
    public static string HeadingOf(string file) => file == IndexFile ? IndexHeading : $"# {Path.GetFileNameWithoutExtension(file)}";

    private static string Page(CodePage page)
    {
        var text = new StringBuilder();
        Line(HeadingOf(FileOf(page.Code)));
        Line($"**{Severity(page.Code.Severity)}:** {Words(page.Message)}");
        if (page.Hint is { } hint)
        {
            Line($"**What to do:** {Words(hint)}");
        }

        Files("## Example", page.Files);
        if (page.Command is { } command)
        {
            Block(page.Files.IsEmpty ? "With the command" : "and the command", "", [$"bukharin-publish {command}"]);
        }

        if (!page.Said.IsEmpty)
        {
            Block("Then it says", "", page.Said.Select(ShownText.Line));
        }

        Files("## Mended", page.Mended);
        Line(
            !page.Said.IsEmpty ? $"[All codes]({IndexFile})"
            : page.Code.Id.StartsWith("BP4", StringComparison.Ordinal) ? $"It is said of an edition that is not what its text is, at the place in the text. [All codes]({IndexFile})"
            : $"[All codes]({IndexFile})");
        return text.ToString().TrimEnd('\n') + "\n";

        void Line(string line) => text.Append(line).Append("\n\n");

        void Files(string heading, ImmutableArray<CodeExampleFile> files)
        {
            if (!files.IsEmpty)
            {
                Line(heading);
            }

            foreach (var (name, content) in files)
            {
                Block($"`{name}`", Language(name), ShownText.Lines(content));
            }
        }

        void Block(string title, string language, IEnumerable<string> lines)
        {
            List<string> shown = [.. lines];
            var fence = shown.Exists(line => line.Contains("```", StringComparison.Ordinal)) ? "````" : "```";
            Line($"{title}:");
            Line($"{fence}{language}\n{string.Join('\n', shown)}\n{fence}");
        }
    }

    private static string Index()
    {
        var text = new StringBuilder($"{IndexHeading}\n\n"
            + "All that the program says of texts, styles, files and editions, by its code; `bukharin-publish explain BP1204` prints a page. "
            + "Of `letter.md(7,20): error BP1204: …` the numbers are the line and the column in it, both from 1. "
            + "An error is to be mended before there is an edition; a warning asks for a look; an info says what was taken for granted, and how to state it.\n\n"
            + "The pages are made from the cases that the tests run (`explain --out docs/codes`). "
            + "The sign … stands for what varies.\n");
        foreach (var (prefix, title) in Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| code | | what it says |\n| --- | --- | --- |\n");
            foreach (var code in CodePage.Codes.Where(code => code.Id.StartsWith(prefix, StringComparison.Ordinal)))
            {
                text.Append(CultureInfo.InvariantCulture, $"| [{code.Id}]({FileOf(code)}) | {Severity(code.Severity).ToLowerInvariant()} | {Words(CodePage.Of(code.Id)!.Message)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "Error",
        DiagnosticSeverity.Warning => "Warning",
        _ => "Info",
    };

    private static string Language(string file) => Path.GetExtension(file) switch
    {
        ".md" => "markdown",
        ".yaml" => "yaml",
        _ => "",
    };

    /// <summary>Words with all characters escaped that have a meaning in Markdown.</summary>
    private static string Words(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            if (sign is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '^')
            {
                text.Append('\\');
            }

            text.Append(sign);
        }

        return text.ToString();
    }
}
