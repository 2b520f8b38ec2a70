using System.Security.Cryptography;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Styling.Mapping;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>What the styles of one chain are made of on the disk, and the hash of all that was read of it.</summary>
/// <param name="files">The disk.</param>
/// <param name="finder">Finds the styles that others extend.</param>
internal sealed class StyleFiles(IFiles files, StyleFinder finder) : IDisposable
{
    private const string Package = "npm:";
    private const string Packages = "node_modules";

    private IncrementalHash? _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>A style, with the way to its files and to those that it extends.</summary>
    /// <exception cref="FileFaultException">Its <c>style.yaml</c> cannot be read.</exception>
    public StyleSource Open(FoundStyle found)
    {
        var (name, folder) = found;
        var path = Path.Combine(folder, StyleFinder.StyleFile);
        var yaml = files.Read(path);
        _hash?.AppendData(yaml);

        // Fonts and patterns lie beside the styles or above them; what npm has restored may be a link. A style of a project's
        // own may take those of the program's styles.
        var packages = PackageFolders(folder).ToList();
        var bounds = new FileBounds(files, [folder, .. StyleFinder.Folders(folder), .. packages], "the styles");
        return new StyleSource(name, Text(yaml), path, Read)
        {
            FindBase = wanted => finder.FindBase(wanted, folder) is { } extended ? Open(extended) : null,
            BaseNames = () => finder.BaseNames(folder),
            HasFile = Has,
        };

        IEnumerable<string> Places(string file) =>
            file.StartsWith(Package, StringComparison.Ordinal) ? packages.Select(place => Path.Combine(place, file[Package.Length..])) : [Path.Combine(folder, file)];

        // Of a package its manifest is read, whose version stands for what is in it: faces of ideographs have many megabytes, and few texts need one.
        bool Has(string file) => (file.StartsWith(Package, StringComparison.Ordinal) && Places(file).Any(bounds.Has) && Read(Manifest(file)) is not null) || Read(file) is not null;

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

    /// <summary>The hash of all that was read, in lower-case hexadecimal. What is read later is read again, and counts no more.</summary>
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

    /// <summary>Where npm's packages are looked for: from the style upward, as Node does, then with other styles.</summary>
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
