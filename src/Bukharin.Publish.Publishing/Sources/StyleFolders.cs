using System.Security.Cryptography;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Loads styles; each once in a run.</summary>
/// <param name="files">Where the styles are.</param>
public sealed class StyleFolders(IFiles files)
{
    /// <summary>The style of a text that asks for none.</summary>
    public const string Default = "classic";

    private const string Packages = "../node_modules/";

    private readonly StyleFinder _finder = new(files);

    // Texts of one run may lie in different places, and have different styles of one name beside them.
    private readonly Dictionary<Style, InputFile> _inputs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, StyleResult> _loaded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Loads the style of a text.</summary>
    /// <param name="chosen">What a person has asked for, whatever the text asks for: a style's name, or a path of its folder; null for nothing.</param>
    /// <param name="asked">The name that the text asks for, or null. It can be no path: a text does not choose what is read of a machine.</param>
    /// <param name="text">The text, beside which a style may lie.</param>
    public StyleResult Load(string? chosen, string? asked, string text)
    {
        return Find(chosen, asked, text) is { } found ? Load(found) : new StyleResult(null, [Missing(chosen ?? asked ?? Default, text)]);
    }

    /// <summary>Loads a style that was found.</summary>
    public StyleResult Load(FoundStyle found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var result = Loaded(found);

        // Its problems are reported with the text that asks first.
        return _told.Add(found.Folder) ? result : result with { Diagnostics = [] };
    }

    /// <summary>What the style of a text is made from, loaded for whoever only compares it: its problems are still to be told.</summary>
    /// <returns>What it is made from; null where there is no such style, or it has errors.</returns>
    internal InputFile? InputIfUsable(string? chosen, string? asked, string text) =>
        Find(chosen, asked, text) is { } found && Loaded(found).Style is { } style ? _inputs[style] : null;

    private FoundStyle? Find(string? chosen, string? asked, string text) =>
        chosen is null ? _finder.Find(asked ?? Default, text) : _finder.FindAt(chosen) ?? _finder.Find(chosen, text);

    private StyleResult Loaded(FoundStyle found)
    {
        var (name, folder) = found;
        if (_loaded.TryGetValue(folder, out var known))
        {
            return known;
        }

        // Fonts and sheets are read once while the style is loaded, which finds those that are not there, and later again as they are used.
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        StyleResult result;
        // Fonts and patterns lie beside the styles; what npm has restored may be a link. A style of a project's own may take those
        // of the program's styles.
        var bounds = new FileBounds(files, [folder, Path.Combine(folder, "..", "node_modules"), .. StyleFinder.Folders(folder).SelectMany(styles => new[] { styles, Path.Combine(styles, "node_modules") })], "the styles");
        try
        {
            var path = Path.Combine(folder, StyleFinder.StyleFile);
            var yaml = files.Read(path);
            hash.AppendData(yaml);
            result = StyleReader.Read(Text(yaml), path, name, ReadOf);
        }
        catch (FileFaultException fault)
        {
            result = new StyleResult(null, [DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason)]);
        }

        if (result.Style is { } style)
        {
            _inputs[style] = new InputFile(InputFile.Style, name, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }

        hash.Dispose();
        hash = null;
        _loaded.Add(folder, result);
        return result;

        byte[]? ReadOf(string file)
        {
            if (Places(folder, file).Select(bounds.Read).FirstOrDefault(bytes => bytes is not null) is not { } bytes)
            {
                return null;
            }

            hash?.AppendData(bytes);
            return bytes;
        }
    }

    /// <summary>What a style that has been loaded was made from.</summary>
    internal InputFile Input(Style style) => _inputs[style];

    /// <summary>Where a file that a style names may be: beside the style; and what comes from npm also with other styles, so that a copy of a style works in any folder.</summary>
    private static IEnumerable<string> Places(string folder, string file) =>
        file.StartsWith(Packages, StringComparison.Ordinal)
            ? [Path.Combine(folder, file), .. StyleFinder.Folders(folder).Select(styles => Path.Combine(styles, file["../".Length..]))]
            : [Path.Combine(folder, file)];

    private Diagnostic Missing(string name, string text)
    {
        var names = _finder.All(text).Select(style => style.Name).ToList();
        return DiagnosticCodes.MissingStyle.At(SourceSpan.Whole(text), name, names.Count == 0 ? "none" : string.Join(", ", names), Nearest.Guess(name, names));
    }

    private static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes, writable: false));
        return reader.ReadToEnd();
    }
}
