using System.Diagnostics;

namespace Bukharin.Publish.Publishing.Files;

/// <summary>The kinds of files in words.</summary>
internal static class FileKinds
{
    public static string Name(FileKind kind) => kind switch
    {
        FileKind.Nothing => "nothing",
        FileKind.File => "a file",
        FileKind.Folder => "a folder",
        FileKind.Link => "a link",
        FileKind.Pipe => "a pipe",
        FileKind.Socket => "a socket",
        FileKind.Device => "a device",
        _ => throw new UnreachableException(kind.ToString()),
    };
}
