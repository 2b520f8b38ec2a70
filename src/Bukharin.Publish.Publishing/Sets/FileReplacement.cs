using System.Security.Cryptography;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Writes one file that a user has named: completely, or not at all.</summary>
internal static class FileReplacement
{
    /// <summary>Writes a file or replaces its content. A link stays a link, and a file keeps its permissions.</summary>
    /// <exception cref="FileFaultException">It cannot be written; the old content is still there.</exception>
    public static void Write(IFiles files, string path, byte[] bytes)
    {
        var target = files.Target(path);
        var kind = files.Kind(target);
        if (kind is not (FileKind.File or FileKind.Nothing))
        {
            throw new FileFaultException(path, $"{FileKinds.Name(kind)} is in its place");
        }

        var folder = Path.GetDirectoryName(target) is { Length: > 0 } parent ? parent : ".";
        files.CreateFolder(folder);
        var temporary = Path.Combine(folder, Staging.Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)) + ".part");
        try
        {
            files.WriteNew(temporary, bytes, kind == FileKind.File ? target : null);
            if (kind == FileKind.File)
            {
                files.Replace(temporary, target);
            }
            else
            {
                files.Move(temporary, target);
            }

            files.Sync(folder);
        }
        catch
        {
            Delete(files, temporary);
            throw;
        }
    }

    private static void Delete(IFiles files, string path)
    {
        try
        {
            files.Delete(path);
        }
        catch (FileFaultException)
        {
            // The first fault is the one to report.
        }
    }
}
