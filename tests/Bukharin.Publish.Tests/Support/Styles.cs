using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Tests.Support;

/// <summary>The styles of the repository, as the program loads them.</summary>
internal static class Styles
{
    public static Style Classic { get; } = Load("classic");

    /// <summary>Every style there is.</summary>
    public static ImmutableArray<Style> All { get; } =
    [
        .. Directory.GetDirectories(Folder)
            .Where(folder => File.Exists(Path.Combine(folder, "style.yaml")))
            .Select(folder => Load(Path.GetFileName(folder)))
            .OrderBy(style => style.Name, StringComparer.Ordinal),
    ];

    private static string Folder => Path.Combine(Repository.Root, "styles");

    public static Style Load(string name)
    {
        var folder = Path.Combine(Folder, name);
        var result = new StyleFolders(new DiskFiles()).Load(new FoundStyle(name, folder));
        Assert.Empty(result.Diagnostics);
        return result.Style!;
    }
}
