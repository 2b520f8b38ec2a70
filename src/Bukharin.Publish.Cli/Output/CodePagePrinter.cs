using System.Globalization;
using System.Text;
using System.Text.Json;
using Bukharin.Publish.Publishing.Codes;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Prints what there is to say of a code.</summary>
internal static class CodePagePrinter
{
    // An example of a fault in long texts is a long text.
    private const int MostLines = 30;
    private const int MostCharacters = 200;

    private const int FirstControlPicture = 0x2400;

    public static void Print(CodePage page, TextWriter output)
    {
        output.WriteLine($"{page.Code.Id} ({DiagnosticPrinter.Severity(page.Code.Severity)}): {page.Message}");
        if (page.Hint is { } hint)
        {
            output.WriteLine();
            output.WriteLine($"What to do: {hint}");
        }

        foreach (var (name, text) in page.Files)
        {
            output.WriteLine();
            output.WriteLine($"For example, {name}:");
            output.WriteLine();
            var lines = text.TrimEnd('\n').Split('\n');
            foreach (var line in lines.Take(MostLines))
            {
                output.WriteLine($"    {Visible(line.Length > MostCharacters ? line[..MostCharacters] + "…" : line)}".TrimEnd());
            }

            if (lines.Length > MostLines)
            {
                output.WriteLine($"    … {lines.Length - MostLines} more lines");
            }
        }

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
            output.WriteLine("Of it is said:");
            output.WriteLine();
            foreach (var line in page.Said.Take(MostLines))
            {
                output.WriteLine($"    {Visible(line)}");
            }
        }
    }

    /// <summary>Writes its members.</summary>
    public static void Write(CodePage page, Utf8JsonWriter json)
    {
        json.WriteString("code", page.Code.Id);
        json.WriteString("severity", DiagnosticPrinter.Severity(page.Code.Severity));
        json.WriteString("message", page.Message);
        json.WriteString("hint", page.Hint);
        json.WriteString("exampleCommand", page.Command);
        json.WriteObjects("files", page.Files, item =>
        {
            var (name, text) = item;
            json.WriteString("name", name);
            json.WriteString("text", text);
        });
        json.WriteStrings("said", page.Said);
    }

    /// <summary>A line with what a terminal would obey or hide shown by its number: examples have such characters because they are faults.</summary>
    private static string Visible(string line)
    {
        var shown = new StringBuilder(line.Length);
        foreach (var sign in line)
        {
            if (sign < ' ' && sign != '\t')
            {
                shown.Append((char)(FirstControlPicture + sign));
            }
            else if (char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.Control && sign != '\t')
            {
                shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)sign:X4}>");
            }
            else
            {
                shown.Append(sign);
            }
        }

        return shown.ToString();
    }
}
