namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>How files are reached from the pages of a catalogue.</summary>
/// <param name="folder">The folder that the pages lie in.</param>
/// <param name="address">The address that this folder has on the web, with a slash at its end; null for links that work wherever it lies.</param>
internal sealed class Links(string folder, Uri? address)
{
    /// <summary>A link to a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>A reference (RFC 3986, 4.1), each of its segments percent-encoded.</returns>
    public string To(string path)
    {
        var relative = Path.GetRelativePath(folder.Length == 0 ? "." : folder, path).Replace(Path.DirectorySeparatorChar, '/');
        var encoded = string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
        return address is null ? encoded : new Uri(address, encoded).AbsoluteUri;
    }
}
