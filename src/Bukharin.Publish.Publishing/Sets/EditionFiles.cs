using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Puts finished editions in their places.</summary>
internal static class EditionFiles
{
    /// <summary>Replaces files by new ones: all are written whole beside their places before the first is moved there.</summary>
    /// <param name="files">Paths and contents; folders that are not there are made.</param>
    /// <returns>What could not be written.</returns>
    public static ImmutableArray<Diagnostic> Replace(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var written = new List<(string Temporary, string Path)>();
        var at = "";
        try
        {
            foreach (var (path, bytes) in files)
            {
                at = path;
                if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                {
                    Directory.CreateDirectory(folder);
                }

                var temporary = path + ".part";
                written.Add((temporary, path));
                File.WriteAllBytes(temporary, bytes);
            }

            foreach (var (temporary, path) in written)
            {
                at = path;
                File.Move(temporary, path, overwrite: true);
            }

            return [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            foreach (var (temporary, _) in written.Where(file => File.Exists(file.Temporary)))
            {
                File.Delete(temporary);
            }

            return [DiagnosticCodes.UnwritableFile.At(SourceSpan.Whole(at), fault.Message)];
        }
    }

    /// <summary>Deletes files that may or may not be there, and whose being there does no harm.</summary>
    public static void Delete(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(File.Exists))
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // It is left where it is: an old file that somebody has open is no reason to fail a good build.
            }
        }
    }
}
