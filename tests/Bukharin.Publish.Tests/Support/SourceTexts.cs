using System.Text.Json;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Texts under copyright, which are not in the repository: tests that need one are skipped where it is absent.</summary>
/// <remarks>
/// They are looked for in <c>source-texts</c> at the repository's root, in the folder that the environment variable
/// <c>BUKHARIN_TEXTS</c> names, and in <c>shared/source-texts</c> beside the repository's folder.
/// </remarks>
internal static class SourceTexts
{
    private const string Variable = "BUKHARIN_TEXTS";
    private const string Letter = "bukharin-1937.txt";
    private const string Expected = "bukharin-1937.expected.json";

    /// <summary>The repository's own edition file for the letter.</summary>
    public static string EditionFilePath => Path.Combine(Repository.Root, "source-texts", "bukharin-1937.yaml");

    /// <summary>Path of the letter of 1937, or null where it is absent.</summary>
    public static string? LetterPath => TryFind(Letter);

    /// <summary>What a test says that is skipped for want of the letter.</summary>
    public static string LetterIsAbsent => Absent(Letter);

    /// <summary>The letter of 1937; the test is skipped when it is absent.</summary>
    public static byte[] ReadLetter() => File.ReadAllBytes(Find(Letter));

    /// <summary>What a correct reading of the letter finds; the test is skipped when it is absent.</summary>
    public static JsonElement ReadExpected()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Find(Expected)));
        return json.RootElement.Clone();
    }

    private static string Find(string name)
    {
        var found = TryFind(name);
        if (found is null)
        {
            Assert.Skip(Absent(name));
        }

        return found;
    }

    private static string Absent(string name) =>
        $"{name} is under copyright and is not here: put it into source-texts, or name its folder in {Variable}.";

    private static string? TryFind(string name) =>
        Folders().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders()
    {
        yield return Path.Combine(Repository.Root, "source-texts");
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            yield return named;
        }

        if (Directory.GetParent(Repository.Root) is { } parent)
        {
            yield return Path.Combine(parent.FullName, "shared", "source-texts");
        }
    }
}
