namespace Bukharin.Publish.Publishing.Sets;

/// <summary>A file of a set in its manifest.</summary>
/// <param name="File">Its name.</param>
/// <param name="Role">The name of an edition's format, or <c>report</c>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">SHA-256 of it, in lower-case hexadecimal.</param>
internal sealed record ManifestEntry(string File, string Role, long Bytes, string Sha256)
{
    /// <summary>Whether the printer's rules matter for it: the printer's PDF and the cover.</summary>
    public bool IsForPrinter => Role is "print" or "cover";
}
