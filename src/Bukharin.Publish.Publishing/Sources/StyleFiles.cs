using System.Security.Cryptography;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Styling.Mapping;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>The files of a style and of those that it extends, with a hash of everything that was read.</summary>
/// <param name="files">The disk.</param>
/// <param name="finder">Finds the styles that are extended.</param>
internal sealed class StyleFiles(IFiles files, StyleFinder finder) : IDisposable
{
    private const string Package = "npm:";
    private const string Packages = "node_modules";

    private IncrementalHash? _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>A style, with access to its files and to the style that it extends.</summary>
    /// <exception cref="FileFaultException">Its <c>style.yaml</c> cannot be read.</exception>
    public StyleSource Open(FoundStyle found)
    {
        var (name, folder) = found;
        var path = Path.Combine(folder, StyleFinder.StyleFile);
        var yaml = files.Read(path);
        _hash?.AppendData(yaml);

        // Fonts and patterns come from npm packages beside the styles or above them, and can be links. A project's own style may use the
        // packages of the program's styles.
        var packages = PackageFolders(folder).ToList();
        var bounds = new FileBounds(files, [folder, .. StyleFinder.Folders(folder), .. packages], "the styles");
        var manifests = new HashSet<string>(StringComparer.Ordinal);
        return new StyleSource(name, Text(yaml), path, Read)
        {
            FindBase = wanted => finder.FindBase(wanted, folder) is { } extended ? Open(extended) : null,
            BaseNames = () => finder.BaseNames(folder),
            HasFile = Has,
        };

        IEnumerable<string> Places(string file) =>
            file.StartsWith(Package, StringComparison.Ordinal) ? packages.Select(place => Path.Combine(place, file[Package.Length..])) : [Path.Combine(folder, file)];

        // Of a package, only the manifest is read, once: its version stands for the content. Fonts have many megabytes, of which a text
        // needs few, and to read and hash them all took longer than to set a letter.
        bool Has(string file) => (file.StartsWith(Package, StringComparison.Ordinal) && Places(file).Any(bounds.Has) && HasManifest(file)) || Read(file) is not null;

        bool HasManifest(string file)
        {
            var manifest = Manifest(file);
            return manifests.Contains(manifest) || (Read(manifest) is not null && manifests.Add(manifest));
        }

        static string Manifest(string file) =>
            Package + string.Join('/', file[Package.Length..].Split('/').Take(file[Package.Length] == '@' ? 2 : 1)) + "/package.json";

        byte[]? Read(string file)
        {
            if (Places(file).Select(bounds.Read).FirstOrDefault(bytes => bytes is not null) is not { } bytes)
            {
                return null;
            }

            _hash?.AppendData(bytes);
            return bytes;
        }
    }

    /// <summary>The hash of everything that was read, in lower-case hexadecimal. Files read afterwards do not count.</summary>
    public string Finish()
    {
        var hash = Convert.ToHexStringLower(_hash!.GetHashAndReset());
        Dispose();
        return hash;
    }

    public void Dispose()
    {
        _hash?.Dispose();
        _hash = null;
    }

    /// <summary>Where npm packages are looked for: from the style upwards as Node does, then beside the other styles.</summary>
    private static IEnumerable<string> PackageFolders(string folder) =>
        StyleFinder.Upward(folder).Select(above => Path.Combine(above, Packages))
            .Concat(StyleFinder.Folders(folder).Select(styles => Path.Combine(styles, Packages)))
            .Distinct(StringComparer.Ordinal);

    private static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes, writable: false));
        return reader.ReadToEnd();
    }
}
