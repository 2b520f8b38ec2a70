namespace Bukharin.Publish.Publishing.Files;

/// <summary>What stands under a path.</summary>
public enum FileKind
{
    /// <summary>Nothing stands there.</summary>
    Nothing,

    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link; told only where links are not followed.</summary>
    Link,

    /// <summary>A named pipe: whoever opens it waits for somebody at its other end.</summary>
    Pipe,

    /// <summary>A socket.</summary>
    Socket,

    /// <summary>A device; some of them never end.</summary>
    Device,
}
