namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Makes links from the pages of a catalogue to files.</summary>
/// <param name="folder">The folder of the pages.</param>
/// <param name="address">The web address of that folder, with a slash at the end; null for relative links.</param>
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
