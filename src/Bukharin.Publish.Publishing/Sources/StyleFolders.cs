using System.Security.Cryptography;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Finds and loads styles; each once in a run.</summary>
/// <remarks>
/// Styles are looked for in <c>styles/</c> of the working folder and of its parents, so that a project can have its own,
/// then of the program's folder and its parents.
/// </remarks>
/// <param name="files">Where the styles are.</param>
public sealed class StyleFolders(IFiles files)
{
    /// <summary>The style of a text that asks for none.</summary>
    public const string Default = "classic";

    private const string StyleFile = "style.yaml";

    private readonly Dictionary<string, InputFile> _inputs = new(StringComparer.Ordinal);
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

        // Fonts and sheets are read once while the style is loaded, which finds those that are not there, and later again as they are used.
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        StyleResult result;
        // Fonts and patterns lie beside the styles; what npm has restored may be a link. A style of a project's own may take those
        // of the program's styles.
        var bounds = new FileBounds(files, [folder, .. Folders().SelectMany(styles => new[] { styles, Path.Combine(styles, "node_modules") })], "the styles");
        try
        {
            var path = Path.Combine(folder, StyleFile);
            var style = files.Read(path);
            hash.AppendData(style);
            result = StyleReader.Read(Text(style), path, name, file => ReadBeside(Path.Combine(folder, file)));
        }
        catch (FileFaultException fault)
        {
            result = new StyleResult(null, [DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason)]);
        }

        _inputs[name] = new InputFile("style", name, Convert.ToHexStringLower(hash.GetHashAndReset()));
        hash.Dispose();
        hash = null;
        _loaded.Add(name, result);
        return result;

        byte[]? ReadBeside(string file)
        {
            if (bounds.Read(file) is not { } bytes)
            {
                return null;
            }

            hash?.AppendData(bytes);
            return bytes;
        }
    }

    /// <summary>What a style that has been loaded was made from.</summary>
    internal InputFile Input(string name) => _inputs[name];

    private static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes, writable: false));
        return reader.ReadToEnd();
    }

    private string? Find(string name) =>
        Folders().Select(styles => Path.Combine(styles, name)).FirstOrDefault(style => files.Kind(Path.Combine(style, StyleFile)) != FileKind.Nothing);

    /// <summary>Where styles may lie, nearest first.</summary>
    private static IEnumerable<string> Folders()
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                yield return Path.Combine(folder.FullName, "styles");
            }
        }
    }
}
