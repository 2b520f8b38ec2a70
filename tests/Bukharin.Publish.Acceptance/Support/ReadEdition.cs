using System.Text.Json;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>An edition as <c>Readers/read_edition.py</c> finds it.</summary>
/// <param name="Text">The running text; note marks of DOCX and EPUB stand in it as ⟦1⟧.</param>
/// <param name="Notes">The footnotes' texts; none for PDF, whose pages hold them.</param>
/// <param name="Ids">Names that links can point to.</param>
/// <param name="Metadata">What the file says about itself.</param>
/// <param name="Footers">Texts of the footers of a DOCX.</param>
internal sealed record ReadEdition(string Text, string[] Notes, string[] Ids, string Metadata, string[] Footers)
{
    public static ReadEdition From(string path)
    {
        var script = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Acceptance", "Readers", "read_edition.py");
        var result = OutsideProgram.Run("python3", script, path);
        Assert.True(result.ExitCode == 0, result.Error);
        using var json = JsonDocument.Parse(result.Out);
        return new ReadEdition(
            json.RootElement.GetProperty("text").GetString()!,
            Strings("notes"),
            Strings("ids"),
            json.RootElement.GetProperty("metadata").GetString()!,
            Strings("footers"));

        string[] Strings(string name) => json.RootElement.TryGetProperty(name, out var array)
            ? [.. array.EnumerateArray().Select(item => item.GetString()!)]
            : [];
    }
}
