namespace Bukharin.Publish.Diagnostics;

/// <summary>Every kind of problem that a text, an edition file or a style can have.</summary>
/// <remarks>An id is never reused. Each has a folder of evidence in <c>tests/Bukharin.Publish.Tests/Cases</c>.</remarks>
public static class DiagnosticCodes
{
    // BP10xx: files

    /// <summary>The file cannot be found.</summary>
    public static readonly DiagnosticCode MissingFile = Error("BP1001", "There is no file or folder of this name.", "Check the path, and that the file is readable.");

    private static DiagnosticCode Error(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Error, message, hint);

    private static DiagnosticCode Warning(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Warning, message, hint);

    private static DiagnosticCode Information(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Information, message, hint);
}
