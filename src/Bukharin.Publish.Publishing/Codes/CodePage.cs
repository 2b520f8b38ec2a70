using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Codes;

/// <summary>What there is to say of a diagnostic's code: what it means, what to do, and an example of it.</summary>
/// <remarks>The examples are the project's evidence for the codes, which its tests hold the program against; so they are true.</remarks>
/// <param name="Code">The code.</param>
/// <param name="Command">The command line of the example, or null where reading the text is enough.</param>
/// <param name="Files">The files of the example; empty where it has none that can be shown.</param>
/// <param name="Said">What the program says of the example under this code, line by line.</param>
/// <param name="Mended">Those of the files that are otherwise where it says so no more; empty where no change of a text mends it.</param>
public sealed partial record CodePage(DiagnosticCode Code, string? Command, ImmutableArray<CodeExampleFile> Files, ImmutableArray<string> Said, ImmutableArray<CodeExampleFile> Mended)
{
    /// <summary>What the evidence calls a file as it is when it is mended, but for its extension.</summary>
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

    /// <summary>The message with a sign of omission for what varies.</summary>
    public string Message => Told(Code.Message);

    /// <summary>What to do, the same; null where the message says it all.</summary>
    public string? Hint
    {
        get
        {
            var own = Told(Code.Hint ?? "").Trim('…', ' ');
            var parts = new[] { own, Code.IsDifference ? RemedyOfEditions : "" }.Where(part => part.Length > 0).ToList();
            return parts.Count > 0 ? string.Join(' ', parts) : null;
        }
    }

    /// <summary>The page of a code, or null where there is no such code.</summary>
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
