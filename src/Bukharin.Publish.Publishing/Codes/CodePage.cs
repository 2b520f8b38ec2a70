using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Codes;

/// <summary>The explanation of a diagnostic code: its meaning, what to do, and an example.</summary>
/// <remarks>The examples are the cases that the project's tests run, so the program really says what they show.</remarks>
/// <param name="Code">The code.</param>
/// <param name="Command">The command line of the example; null if reading the text shows it.</param>
/// <param name="Files">The files of the example; empty if there is none to show.</param>
/// <param name="Said">The program's messages with this code about the example, line by line.</param>
/// <param name="Mended">The corrected files, about which there is no such message; empty if no change of a text helps.</param>
public sealed partial record CodePage(DiagnosticCode Code, string? Command, ImmutableArray<CodeExampleFile> Files, ImmutableArray<string> Said, ImmutableArray<CodeExampleFile> Mended)
{
    /// <summary>The name, without extension, of a corrected file among the cases.</summary>
    private const string MendedName = "mended";

    private const string RemedyOfEditions =
        "Where 'build' says it, build once more, and report it if it stays: the fault is the program's. Where 'verify' says it, somebody has changed the edition, "
        + "or it was made of another state of the text: build it again, or take the changes into the text by 'import EDITION --source TEXT'.";

    private const string Arguments = "arguments.txt";
    private const string Expected = "expected.txt";

    /// <summary>All codes, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticCode> Codes { get; } =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticCode>().OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    /// <summary>The message, with an ellipsis for each part that varies.</summary>
    public string Message => Told(Code.Message);

    /// <summary>The hint in the same form; null if there is none.</summary>
    public string? Hint
    {
        get
        {
            var own = Told(Code.Hint ?? "").Trim('…', ' ');
            var parts = new[] { own, Code.IsDifference ? RemedyOfEditions : "" }.Where(part => part.Length > 0).ToList();
            return parts.Count > 0 ? string.Join(' ', parts) : null;
        }
    }

    /// <summary>The page for a code; null for an unknown code.</summary>
    /// <param name="id">Its id, in any case: <c>bp1204</c>.</param>
    public static CodePage? Of(string id)
    {
        if (Codes.FirstOrDefault(code => code.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } code)
        {
            return null;
        }

        var folder = $"Cases/{code.Id}/";
        var names = EmbeddedText.Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => name[folder.Length..]).ToList();
        List<string> mended = [.. names.Where(name => Path.GetFileNameWithoutExtension(name) == MendedName)];
        List<string> shown = [.. names.Except(mended).Where(name => name is not (Arguments or Expected))];
        return new CodePage(
            code,
            names.Contains(Arguments) ? EmbeddedText.Read(folder + Arguments).Trim() : null,
            [.. shown.Select(name => new CodeExampleFile(name, EmbeddedText.Read(folder + name)))],
            names.Contains(Expected) ? [.. EmbeddedText.Read(folder + Expected).Split('\n').Where(line => line.Contains($" {code.Id}: ", StringComparison.Ordinal))] : [],
            [.. mended.Select(name => new CodeExampleFile(shown.First(one => Path.GetExtension(one) == Path.GetExtension(name)), EmbeddedText.Read(folder + name)))]);
    }

    private static string Told(string composite) =>
        Places().Replace(composite, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Places();
}
