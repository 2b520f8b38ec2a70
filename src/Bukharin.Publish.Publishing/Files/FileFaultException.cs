namespace Bukharin.Publish.Publishing.Files;

/// <summary>A file could not be read, written, moved or deleted.</summary>
/// <param name="path">The file.</param>
/// <param name="reason">The reason in words for users, without a full stop.</param>
/// <param name="cause">The system's exception, or null.</param>
/// <param name="isMissing">Whether the file does not exist.</param>
public sealed class FileFaultException(string path, string reason, Exception? cause = null, bool isMissing = false)
    : IOException($"{path}: {reason}", cause)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The reason in words for users, without a full stop.</summary>
    public string Reason { get; } = reason;

    /// <summary>Whether the file does not exist.</summary>
    public bool IsMissing { get; } = isMissing;
}
