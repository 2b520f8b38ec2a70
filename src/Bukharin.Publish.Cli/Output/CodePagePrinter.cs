using System.Collections.Immutable;
using System.Text.Json;
using Bukharin.Publish.Publishing.Codes;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Prints the explanation of a diagnostic's code.</summary>
internal static class CodePagePrinter
{
    public static void Print(CodePage page, TextWriter output)
    {
        output.WriteLine($"{page.Code.Id} ({DiagnosticPrinter.Severity(page.Code.Severity)}): {page.Message}");
        if (page.Hint is { } hint)
        {
            output.WriteLine();
            output.WriteLine($"What to do: {hint}");
        }

        Print("For example, ", page.Files, output);
        if (page.Command is { } command)
        {
            output.WriteLine();
            output.WriteLine("With the command:");
            output.WriteLine();
            output.WriteLine($"    bukharin-publish {command}");
        }

        if (!page.Said.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine("Then it says:");
            output.WriteLine();
            foreach (var line in page.Said)
            {
                output.WriteLine($"    {ShownText.Line(line)}");
            }
        }

        Print("Mended, ", page.Mended, output);
    }

    /// <summary>Writes the explanation as members of a JSON object.</summary>
    public static void Write(CodePage page, Utf8JsonWriter json)
    {
        json.WriteString("code", page.Code.Id);
        json.WriteString("severity", DiagnosticPrinter.Severity(page.Code.Severity));
        json.WriteString("message", page.Message);
        json.WriteString("hint", page.Hint);
        json.WriteString("exampleCommand", page.Command);
        Write("files", page.Files, json);
        json.WriteStrings("said", page.Said);
        Write("mended", page.Mended, json);
    }

    private static void Print(string title, ImmutableArray<CodeExampleFile> files, TextWriter output)
    {
        foreach (var (name, text) in files)
        {
            output.WriteLine();
            output.WriteLine($"{title}{name}:");
            output.WriteLine();
            foreach (var line in ShownText.Lines(text))
            {
                output.WriteLine($"    {line}".TrimEnd());
            }
        }
    }

    private static void Write(string member, ImmutableArray<CodeExampleFile> files, Utf8JsonWriter json) => json.WriteObjects(member, files, item =>
    {
        var (name, text) = item;
        json.WriteString("name", name);
        json.WriteString("text", text);
    });
}
