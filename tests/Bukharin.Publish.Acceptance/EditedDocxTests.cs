using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The way back of corrections, with LibreOffice's own shapes of tracked changes and comments.</summary>
public sealed class EditedDocxTests(SpecimenEditions specimen) : IClassFixture<SpecimenEditions>, IDisposable
{
    private const string Stamp = "w:id=\"900\" w:author=\"M. Corrie\" w:date=\"2026-03-04T10:22:00Z\"";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_LibreOffice_only_opened_and_saved_gives_the_source_back_byte_for_byte()
    {
        var saved = LibreOffice.Convert(specimen["docx"], "docx", _folder);

        Assert.Equal(File.ReadAllText(SpecimenEditions.Source), Corrected(saved).Text);
    }

    [Fact]
    public void Changes_that_LibreOffice_wrote_are_listed_and_come_back()
    {
        var saved = LibreOffice.Convert(Edited(Track), "docx", _folder);

        var listed = Program.Run("verify", saved, "--source", SpecimenEditions.Source, "--report", _folder.Path);
        Assert.Contains("1 change, 0 comments", listed.Out, StringComparison.Ordinal);
        Assert.Contains("clause 2.c, line 56: 'steps' \u2192 'treads' (M. Corrie, 2026-03-04 10:22)", listed.Out, StringComparison.Ordinal);
        Assert.Contains("\"author\": \"M. Corrie\"", File.ReadAllText(_folder.File("lighthouse-letter.report.json")), StringComparison.Ordinal);
        Assert.Contains("M. Corrie, 2026-03-04 10:22", File.ReadAllText(_folder.File("lighthouse-letter.report.html")), StringComparison.Ordinal);

        var source = File.ReadAllText(SpecimenEditions.Source);
        Assert.Equal(source.Replace("one hundred and twelve steps", "one hundred and twelve treads", StringComparison.Ordinal), Corrected(saved).Text);
        Assert.Equal(source, Corrected(saved, "--changes", "reject").Text);
    }

    [Fact]
    public void Comments_that_LibreOffice_wrote_are_listed_at_their_words()
    {
        var saved = LibreOffice.Convert(Edited(Comment), "docx", _folder);

        // LibreOffice 7.4 itself doubles the first note and drops the last one when it opens a DOCX with comments, which is found.
        var listed = Program.Run("verify", saved, "--source", SpecimenEditions.Source);
        Assert.Matches(@"clause 1, line \d+: comment: E\. Reeve, 2026-03-05 09:00 on '[^']+': Who says so\?", listed.Out);
    }

    public void Dispose() => _folder.Dispose();

    private (string Text, string Error) Corrected(string docx, params string[] options)
    {
        var output = _folder.File($"corrected-{options.Length}.md");
        var result = Program.Run(["import", docx, "--source", SpecimenEditions.Source, "-o", output, .. options]);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        Assert.DoesNotContain("BP4902", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("BP4903", result.Error, StringComparison.Ordinal);
        return (File.ReadAllText(output), result.Error);
    }

    /// <summary>The specimen, edited as Word does it.</summary>
    private string Edited(Action<ZipArchive> edit)
    {
        var path = _folder.File("edited.docx");
        File.Copy(specimen["docx"], path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        edit(zip);
        return path;
    }

    private static void Track(ZipArchive zip) => Replace(zip, "word/document.xml", text =>
    {
        var run = Regex.Match(text, @"<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>(?<before>[^<]*)one hundred and twelve steps(?<after>[^<]*)</w:t></w:r>");
        return text.Replace(
            run.Value,
            $"{Run(run.Groups["before"].Value + "one hundred and twelve ")}<w:del {Stamp}><w:r><w:delText>steps</w:delText></w:r></w:del><w:ins {Stamp}>{Run("treads")}</w:ins>{Run(run.Groups["after"].Value)}",
            StringComparison.Ordinal);
    });

    private static void Comment(ZipArchive zip)
    {
        Replace(zip, "word/document.xml", text =>
        {
            var clause = Regex.Match(text, @"<w:t[^>]*>1\)</w:t></w:r><w:bookmarkEnd [^>]*/><w:r><w:tab ?/></w:r>(?<run><w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>[^<]*</w:t></w:r>)").Groups["run"];
            Assert.True(clause.Success);
            return text.Remove(clause.Index, clause.Length).Insert(
                clause.Index, $"<w:commentRangeStart w:id=\"0\"/>{clause.Value}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>");
        });
        Replace(zip, "word/_rels/document.xml.rels", text => text.Replace(
            "</Relationships>",
            "<Relationship Id=\"rIdC\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>",
            StringComparison.Ordinal));
        Replace(zip, "[Content_Types].xml", text => text.Replace(
            "</Types>",
            "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>",
            StringComparison.Ordinal));
        using var comments = new StreamWriter(zip.CreateEntry("word/comments.xml").Open());
        comments.Write("""
            <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="E. Reeve" w:date="2026-03-05T09:00:00Z" w:initials="ER"><w:p><w:r><w:t>Who says so?</w:t></w:r></w:p></w:comment></w:comments>
            """);
    }

    private static string Run(string words) => $"<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    private static void Replace(ZipArchive zip, string name, Func<string, string> change)
    {
        var entry = zip.GetEntry(name)!;
        string text;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(change(text));
    }
}
