using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Cli.Files;

/// <summary>Finds and loads styles; each once in a run.</summary>
/// <remarks>
/// Styles are looked for in <c>styles/</c> of the working folder and of its parents, so that a project can have its own,
/// then of the program's folder and its parents.
/// </remarks>
internal sealed class StyleFolders
{
    /// <summary>The style of a text that asks for none.</summary>
    public const string Default = "classic";

    private readonly Dictionary<string, StyleResult> _loaded = new(StringComparer.Ordinal);

    /// <summary>Loads a style.</summary>
    /// <param name="name">Its name: a folder's, without separators.</param>
    /// <param name="askedBy">The text that asks, for the diagnostic if there is no such style.</param>
    public StyleResult Load(string name, string askedBy)
    {
        if (_loaded.TryGetValue(name, out var known))
        {
            // Its problems have been reported with the text that asked first.
            return known with { Diagnostics = [] };
        }

        if (name.AsSpan().ContainsAny('/', '\\') || Find(name) is not { } folder)
        {
            return new StyleResult(null, [DiagnosticCodes.MissingStyle.At(SourceSpan.Whole(askedBy), name)]);
        }

        var path = Path.Combine(folder, "style.yaml");
        var result = StyleReader.Read(File.ReadAllText(path), path, name, file => ReadFile(folder, file));
        _loaded.Add(name, result);
        return result;
    }

    private static byte[]? ReadFile(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    private static string? Find(string name)
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var style = Path.Combine(folder.FullName, "styles", name);
                if (File.Exists(Path.Combine(style, "style.yaml")))
                {
                    return style;
                }
            }
        }

        return null;
    }
}
