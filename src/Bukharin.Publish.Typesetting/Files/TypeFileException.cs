namespace Bukharin.Publish.Typesetting.Files;

/// <summary>A file that type is set with, a font or patterns for hyphenation, cannot be used: no fault of the text's, nor of the program's.</summary>
/// <remarks>The reason goes on from "it cannot be used:", and is made for users.</remarks>
internal sealed class TypeFileException : Exception
{
    /// <summary>Says what is wrong with a file.</summary>
    /// <param name="fileName">The name that it was asked for by.</param>
    /// <param name="reason">What is wrong: <c>it has no table 'head'</c>.</param>
    /// <param name="isFont">Whether it should be a font, and not patterns.</param>
    public TypeFileException(string fileName, string reason, bool isFont)
        : base($"{fileName} cannot be used: {reason}.") => (FileName, Reason, IsFont) = (fileName, reason, isFont);

    /// <summary>The name that the file was asked for by.</summary>
    public string FileName { get; }

    /// <summary>What is wrong with the file, as the end of a sentence.</summary>
    public string Reason { get; }

    /// <summary>Whether it should be a font; otherwise it should hold patterns for hyphenation.</summary>
    public bool IsFont { get; }
}
