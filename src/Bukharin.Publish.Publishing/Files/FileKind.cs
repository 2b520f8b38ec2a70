namespace Bukharin.Publish.Publishing.Files;

/// <summary>What a path refers to.</summary>
public enum FileKind
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, if links are not followed.</summary>
    Link,

    /// <summary>A named pipe. Opening it waits until somebody opens the other end.</summary>
    Pipe,

    /// <summary>A socket.</summary>
    Socket,

    /// <summary>A device. Reading some of them never ends.</summary>
    Device,
}
