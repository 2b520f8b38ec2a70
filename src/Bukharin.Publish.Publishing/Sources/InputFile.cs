using System.Security.Cryptography;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Something that editions were made from.</summary>
/// <param name="Role">What it is to them: <c>text</c>, <c>edition-file</c>, <c>style</c>, <c>questions</c>, <c>picture</c>, <c>reference</c>.</param>
/// <param name="Name">A file's name without folders, or a style's; never a path of a machine.</param>
/// <param name="Sha256">SHA-256 in lower-case hexadecimal: of a text and its edition file as <see cref="SourceHash"/> has it, of a style over all that was read of its folder, else of its bytes.</param>
internal sealed record InputFile(string Role, string Name, string Sha256)
{
    /// <summary>The role of a picture that lies beside the text.</summary>
    internal const string Picture = "picture";

    /// <summary>The role of the file that has what a class is to do.</summary>
    internal const string Questions = "questions";

    /// <summary>The role of the style.</summary>
    internal const string Style = "style";

    internal static InputFile Of(string role, string path, ReadOnlySpan<byte> bytes) =>
        new(role, Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(bytes)));

    internal static InputFile OfText(string role, string path, ReadOnlySpan<byte> utf8) => new(role, Path.GetFileName(path), SourceHash.Of(utf8));
}
