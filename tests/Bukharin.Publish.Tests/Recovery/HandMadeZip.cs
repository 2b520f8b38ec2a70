using System.IO.Compression;
using System.Text;

namespace Bukharin.Publish.Tests.Recovery;

/// <summary>Archives made of strings.</summary>
internal static class HandMadeZip
{
    public static byte[] Of(IEnumerable<(string Name, string Text)> parts)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return output.ToArray();
    }
}
