namespace Bukharin.Publish.Typesetting.Files;

/// <summary>A font or a file of hyphenation patterns cannot be used. This is a fault of the file, not of the text or the program.</summary>
/// <remarks>The reason continues the sentence "it cannot be used:", for users.</remarks>
internal sealed class TypeFileException : Exception
{
    /// <summary>Makes the exception for a file.</summary>
    /// <param name="fileName">The name that it was asked for by.</param>
    /// <param name="reason">What is wrong: <c>it has no table 'head'</c>.</param>
    /// <param name="isFont">Whether the file should be a font; else it should hold hyphenation patterns.</param>
    public TypeFileException(string fileName, string reason, bool isFont)
        : base($"{fileName} cannot be used: {reason}.") => (FileName, Reason, IsFont) = (fileName, reason, isFont);

    /// <summary>The name that the file was asked for by.</summary>
    public string FileName { get; }

    /// <summary>What is wrong with the file, as the end of a sentence.</summary>
    public string Reason { get; }

    /// <summary>Whether the file should be a font; else it should hold hyphenation patterns.</summary>
    public bool IsFont { get; }
}
