using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Bukharin.Publish.Tests.Writers.Epub;

/// <summary>The parts of an EPUB, to look at and to damage.</summary>
internal static class EpubParts
{
    /// <summary>A part of the book.</summary>
    public static XDocument Read(byte[] book, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        using var part = archive.GetEntry($"EPUB/{name}")!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The book with a part changed.</summary>
    public static byte[] Change(byte[] book, string name, Action<XDocument> change)
    {
        var xml = Read(book, name);
        change(xml);
        using var changed = new MemoryStream();
        changed.Write(book);
        using (var archive = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry($"EPUB/{name}")!.Delete();
            using var part = archive.CreateEntry($"EPUB/{name}").Open();
            part.Write(Encoding.UTF8.GetBytes(xml.Declaration + xml.ToString(SaveOptions.DisableFormatting)));
        }

        return changed.ToArray();
    }
}
