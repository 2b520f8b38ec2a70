using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Editions of other texts than the one that they are held against, and files of editions in which something was changed.</summary>
internal static class DamagedEditions
{
    /// <summary>Asserts that an edition of a changed text is not taken for one of the text.</summary>
    /// <param name="format">The edition's format.</param>
    /// <param name="text">The text.</param>
    /// <param name="change">What is done to it.</param>
    /// <param name="codes">One of these is told.</param>
    public static void AssertOtherTextTold(string format, string text, Func<string, string> change, string[] codes)
    {
        var source = text.ReplaceLineEndings("\n");
        var changed = change(source);
        Assert.NotEqual(source, changed);
        Assert.Contains(Findings(format, Write(format, changed), source), code => codes.Contains(code));
    }

    /// <summary>Asserts that an edition is not taken for good whose file was changed.</summary>
    /// <param name="format">The edition's format.</param>
    /// <param name="text">The text.</param>
    /// <param name="part">What the names of the parts have in them that are changed, each at the first place.</param>
    /// <param name="old">What is replaced.</param>
    /// <param name="now">By what.</param>
    /// <param name="code">What is told.</param>
    /// <param name="mend">Makes XML of a part again, from where it was changed.</param>
    public static void AssertOtherFileTold(string format, string text, string part, string old, string now, string code, Func<string, int, string>? mend = null)
    {
        var damaged = Altered(Write(format, text), part, old, now, mend);

        Assert.NotNull(damaged);
        Assert.Contains(Findings(format, damaged, text), one => one == code);
    }

    /// <summary>A text in which two things have changed places.</summary>
    public static string Swap(string text, string one, string two) =>
        text.Replace(one, "\u0001", StringComparison.Ordinal).Replace(two, one, StringComparison.Ordinal).Replace("\u0001", two, StringComparison.Ordinal);

    private static byte[] Write(string format, string text) => Editions.Write(format, MarkdownReader.Read(text, "text.md").Document!, Styles.Classic);

    private static IEnumerable<string> Findings(string format, byte[] edition, string text) =>
        Editions.Verify(format, edition, MarkdownReader.Read(text, "text.md").Document!, Styles.Classic).Findings.Select(finding => finding.Code.Id);

    private static byte[]? Altered(byte[] file, string part, string old, string now, Func<string, int, string>? mend)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        var isChanged = false;
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.Contains(part, StringComparison.Ordinal)).ToList())
            {
                string text;
                using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
                {
                    // XML can be written in two ways.
                    text = reader.ReadToEnd().Replace(" />", "/>", StringComparison.Ordinal);
                }

                if (text.IndexOf(old, StringComparison.Ordinal) is not (>= 0 and var at))
                {
                    continue;
                }

                isChanged = true;
                text = text[..at] + now + text[(at + old.Length)..];
                text = mend?.Invoke(text, at) ?? text;
                var name = entry.FullName;
                entry.Delete();
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return isChanged ? stream.ToArray() : null;
    }
}
