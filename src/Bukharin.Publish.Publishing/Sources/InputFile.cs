using System.Security.Cryptography;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>A file, or a style, that editions were made from.</summary>
/// <param name="Role">Its role: <c>text</c>, <c>edition-file</c>, <c>style</c>, <c>questions</c>, <c>register</c>, <c>picture</c>, <c>reference</c>.</param>
/// <param name="Name">The name of the file without folders, or of the style; never a path.</param>
/// <param name="Sha256">SHA-256 in lower-case hexadecimal: for a text and its edition file the <see cref="SourceHash"/>, for a style the hash of all files read from its folder, else the hash of the bytes.</param>
internal sealed record InputFile(string Role, string Name, string Sha256)
{
    /// <summary>The role of a picture that lies beside the text.</summary>
    internal const string Picture = "picture";

    /// <summary>The role of a file with questions and tasks for a class.</summary>
    internal const string Questions = "questions";

    /// <summary>The role of a file with a list of persons, places or things.</summary>
    internal const string Register = "register";

    /// <summary>The role of the style.</summary>
    internal const string Style = "style";

    internal static InputFile Of(string role, string path, ReadOnlySpan<byte> bytes) =>
        new(role, Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(bytes)));

    internal static InputFile OfText(string role, string path, ReadOnlySpan<byte> utf8) => new(role, Path.GetFileName(path), SourceHash.Of(utf8));
}
