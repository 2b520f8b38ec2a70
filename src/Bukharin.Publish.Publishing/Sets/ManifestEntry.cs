namespace Bukharin.Publish.Publishing.Sets;

/// <summary>A file of a set, as its manifest has it.</summary>
/// <param name="File">Its name.</param>
/// <param name="Role">The name of an edition's format, or <c>report</c>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">SHA-256 of it, in lower-case hexadecimal.</param>
internal sealed record ManifestEntry(string File, string Role, long Bytes, string Sha256)
{
    /// <summary>Whether it was made by a printer's rules: the printer's file and its cover.</summary>
    public bool IsForPrinter => Role is "print" or "cover";
}
