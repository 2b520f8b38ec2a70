namespace Bukharin.Publish.Publishing.Files;

/// <summary>A file could not be read, written, moved or deleted.</summary>
/// <param name="path">The file.</param>
/// <param name="reason">Why, in words for users and without a full stop.</param>
/// <param name="cause">What the system has thrown, or null.</param>
/// <param name="isMissing">Whether the reason is that it is not there.</param>
public sealed class FileFaultException(string path, string reason, Exception? cause = null, bool isMissing = false)
    : IOException($"{path}: {reason}", cause)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>Why, in words for users and without a full stop.</summary>
    public string Reason { get; } = reason;

    /// <summary>Whether the reason is that it is not there.</summary>
    public bool IsMissing { get; } = isMissing;
}
