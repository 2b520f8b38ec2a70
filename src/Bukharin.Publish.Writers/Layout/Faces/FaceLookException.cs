namespace Bukharin.Publish.Writers.Layout.Faces;

/// <summary>A font has another look than its place in the style has: upright letters for italics, letters of the usual weight for bold ones. This is a fault of the style.</summary>
internal sealed class FaceLookException : Exception
{
    /// <summary>Makes the exception for a font.</summary>
    /// <param name="path">Its path, as the style has it.</param>
    /// <param name="key">The key of the style that names it.</param>
    /// <param name="look">How its letters look, as the end of a sentence: <c>upright</c>.</param>
    public FaceLookException(string path, string key, string look)
        : base($"{path} cannot stand at {key}: its letters are {look}.") => (Path, Key, Look) = (path, key, look);

    /// <summary>The font's path, as the style has it.</summary>
    public string Path { get; }

    /// <summary>The key of the style that names it.</summary>
    public string Key { get; }

    /// <summary>How its letters look, as the end of a sentence.</summary>
    public string Look { get; }
}
