using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.Volumes;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Volumes read for tests, from files in memory.</summary>
internal static class Volumes
{
    /// <summary>A small volume in two parts: an introduction, three letters, links between them, notes of both kinds.</summary>
    public static IReadOnlyDictionary<string, string> Good { get; } = new Dictionary<string, string>
    {
        ["book.volume.yaml"] = """
            title: Of Oil
            author: [{ name: Nan Orr, role: aut }, { name: Eda Pym, role: edt }]
            lang: en-GB
            rights: To be copied freely.
            source: The Pym Papers.
            introduction: introduction.md
            parts:
              - title: The First Year
                texts:
                  - letters/lamp.md
                  - { file: letters/wick.md, id: trimming }
              - title: The Second Year
                texts: [letters/oil.md]
            notes: by-text
            """,
        ["introduction.md"] = Text("title: Introduction\nauthor: Eda Pym\nsource: none", "The letters begin with [a lamp](letters/lamp.md), and end without one."),
        ["letters/lamp.md"] = Letter(
            "A Lamp", 1, "1894-11-03", "Box 7, folio 2.", "1) The lamp is clean [and trimmed]{.supplied}.\n\n2) The oil is low.[^o]\n\n[^o]: Two gills."),
        ["letters/wick.md"] = Letter(
            "A *Wick*", 2, "1894-12", "Box 7, folio 3.", "As I said under [](lamp.md#clause-2), the oil is low; see also [my first](lamp.md#clause-1).\n\n1) The wick [a cotton one]{.gloss} burns."),
        ["letters/oil.md"] = Letter("Oil", 3, "1895-01-05?", "Box 8.", "# What came\n\nTen gallons came, and the first of them leaked.[^x]\n\n[^x]: On my boots."),
    };

    /// <summary>Reads a volume.</summary>
    /// <param name="files">The files by their paths from the volume's folder; one of them is the volume's.</param>
    public static ReadResult Read(IReadOnlyDictionary<string, string> files)
    {
        var name = files.Keys.Single(file => file.EndsWith("volume.yaml", StringComparison.Ordinal));
        var (volume, told) = VolumeFileReader.Read(Bytes(files[name]), name);
        return volume is null
            ? new ReadResult(null, told)
            : VolumeReader.Read(volume, told, (entry, leadsInto) => files.TryGetValue(entry.File, out var text) ? MarkdownReader.Read(Bytes(text), entry.File, leadsInto) : null, _ => "");
    }

    /// <summary>The tree of a volume that is without fault.</summary>
    public static Document DocumentOf(IReadOnlyDictionary<string, string> files)
    {
        var result = Read(files);
        Assert.True(result.Document is not null, string.Join('\n', result.Diagnostics));
        return result.Document;
    }

    /// <summary>The good volume with a file of it changed.</summary>
    public static Dictionary<string, string> With(string file, Func<string, string> change)
    {
        var changed = new Dictionary<string, string>(Good) { [file] = change(Good[file].ReplaceLineEndings("\n")) };
        Assert.NotEqual(Good[file].ReplaceLineEndings("\n"), changed[file]);
        return changed;
    }

    private static string Text(string front, string body) => $"---\n{front}\nlang: en-GB\n---\n\n{body}\n";

    private static string Letter(string title, int number, string date, string source, string body) => Text(
        $"title: {title}\nauthor: Nan Orr\ncorrespondence:\n  number: {number}\n  from: Nan Orr\n  to: Eda Pym\n  place: Thole\n  date: {date}\n  base: autograph\nsource: {source}",
        $"::::: letter\n::: salute\nMadam,\n:::\n\n{body}\n\n::: signed\nN. Orr\n:::\n:::::");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}
