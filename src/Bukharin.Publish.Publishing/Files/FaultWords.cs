namespace Bukharin.Publish.Publishing.Files;

/// <summary>Says in plain words why the system refused something. The framework's messages are not written for users.</summary>
internal static class FaultWords
{
    // Error numbers: errno on Linux and macOS, and the lower half of the HRESULT on Windows.
    private static readonly (int Linux, int Mac, int Windows, string Words)[] Known =
    [
        (1, 1, -1, "the system does not permit it; the file or its folder may be marked as unchangeable"),
        (5, 5, 1117, "the disk reports an error"),
        (16, 16, 32, "another program holds it"),
        (17, 17, 183, "something is there already"),
        (18, 18, 17, "it is on another disk than its folder"),
        (20, 20, 267, "a part of its path is no folder"),
        (21, 21, -1, "a folder is in its place"),
        (24, 24, 4, "too many files are open"),
        (27, 27, 223, "it is larger than this disk or a limit of the system allows"),
        (28, 28, 112, "there is no room left on the disk"),
        (30, 30, 19, "the disk can only be read"),
        (36, 63, 206, "its name is too long"),
        (39, 66, 145, "the folder is not empty"),
        (40, 62, -1, "its links lead in a circle"),
        (122, 69, 1295, "the quota of disk space is used up"),
    ];

    /// <summary>Whether an exception means that the system refused something.</summary>
    public static bool IsRefusal(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Our exception in place of the framework's.</summary>
    public static FileFaultException Of(string path, Exception fault) =>
        fault as FileFaultException ?? new FileFaultException(path, Reason(fault), fault, fault is FileNotFoundException or DirectoryNotFoundException);

    /// <summary>The exception for an error of the system.</summary>
    public static FileFaultException Of(string path, int error) => new(path, Reason(error));

    private static string Reason(Exception fault) => fault switch
    {
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "its folder is not there",
        PathTooLongException => "its name is too long",
        UnauthorizedAccessException when fault.InnerException is IOException { HResult: var error } && Find(error) is { } words => words,
        UnauthorizedAccessException => "you may not do this here",
        ArgumentException or NotSupportedException => "no file can have such a name",
        _ => Reason(fault.HResult),
    };

    private static string Reason(int error) => Find(error) ?? FormattableString.Invariant($"the system refuses it (error {error & 0xFFFF})");

    private static string? Find(int error) => Known
        .FirstOrDefault(one => (OperatingSystem.IsWindows() ? one.Windows : OperatingSystem.IsMacOS() ? one.Mac : one.Linux) == (error & 0xFFFF)).Words;
}
