using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Tests.Recovery.Pdf;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Puts into whole editions what none of ours holds, and asks the verifier for it.</summary>
public sealed class IntruderTests
{
    private static readonly Document Letter = MarkdownReader.Read(
        File.ReadAllBytes(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "letter.md").Document!;

    private static readonly Dictionary<string, byte[]> Whole = new[] { "docx", "epub", "pdf", "print" }
        .ToDictionary(format => format, format => Editions.Write(format, Letter, Styles.Classic));

    private const string Page = "EPUB/part-01.xhtml";
    private const string Main = "word/document.xml";
    private const string Links = "word/_rels/document.xml.rels";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string External = "TargetMode=\"External\"";

    public static TheoryData<string, string, string, string, string> Intrusions() => new()
    {
        // EPUB: part, what is replaced, by what, and the words of the finding
        { "epub", Page, "</head>", "<script>steal()</script></head>", "<script>" },
        { "epub", Page, "</head>", "<SCRIPT xmlns='http://www.w3.org/2000/svg'/></head>", "<SCRIPT>" },
        { "epub", Page, "<body", "<body onload=\"steal()\"", "event attribute 'onload'" },
        { "epub", Page, "</body>", "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg></body>", "<foreignObject>" },
        { "epub", Page, "</body>", "<iframe srcdoc='x'/></body>", "<iframe>" },
        { "epub", Page, "</body>", "<p><img src=\"https://elsewhere.example/pixel\" alt=\"\"/></p></body>", "fetched from 'https://elsewhere.example/pixel'" },
        { "epub", Page, "</body>", "<p><img srcset=\"a.png 1x, //elsewhere.example/2 2x\" alt=\"\"/></p></body>", "fetched from '//elsewhere.example/2'" },
        { "epub", Page, "</body>", "<p><a href=\"java&#10;script:steal()\"></a></p></body>", "a script in the attribute 'href'" },
        { "epub", Page, "</body>", "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><use x:href='http://e.example/#a'/></svg></body>", "fetched from 'http://e.example/#a'" },
        { "epub", Page, "</head>", "<link rel=\"stylesheet\" href=\"http://e.example/a.css\"/></head>", "fetched from 'http://e.example/a.css'" },
        { "epub", Page, "</head>", "<meta http-equiv=\"refresh\" content=\"0;url=http://e.example\"/></head>", "<meta http-equiv>" },
        { "epub", Page, "</head>", "<style>p { background: url( 'http://e.example/p' ) }</style></head>", "a style sheet that fetches 'http://e.example/p'" },
        { "epub", Page, "<body", "<body style=\"background:u\\72l(//e.example/p)\"", "a style sheet that fetches '//e.example/p'" },
        { "epub", "EPUB/style.css", null!, "@import/**/'https://e.example/a.css';", "fetches 'https://e.example/a.css'" },
        { "epub", "EPUB/package.opf", "</manifest>", "<item id='s' href='s.js' media-type='text/javascript'/></manifest>", "'text/javascript'" },
        { "epub", "EPUB/package.opf", "</manifest>", "<item id='s' href='s.txt' media-type='text/plain'/></manifest>", "'text/plain'" },
        { "epub", "EPUB/package.opf", "</manifest>", "<item id='f' href='fonts/f.ttf' media-type='font/ttf'/><item id='s' href='s.txt' media-type='text/plain'/></manifest>", "'EPUB/s.txt', which is 'text/plain'" },
        { "epub", "EPUB/package.opf", "</manifest>", "<item id='s' href='http://e.example/s.mp3' media-type='audio/mpeg'/></manifest>", "fetched from 'http://e.example/s.mp3'" },
        { "epub", "EPUB/hidden.html", null!, "<html/>", "'EPUB/hidden.html', which the book does not list" },

        // DOCX
        { "docx", Links, "</Relationships>", $"<Relationship Id='v' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='vbaProject.bin'/></Relationships>", "macros" },
        { "docx", "[Content_Types].xml", "wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml", "macros" },
        { "docx", Links, "</Relationships>", $"<Relationship Id='v' Type='{Office}attachedTemplate' Target='http://e.example/t.dotm' {External}/></Relationships>", "fetched from 'http://e.example/t.dotm'" },
        { "docx", Links, "</Relationships>", $"<Relationship Id='v' Type='{Office}image' Target='http://e.example/p' {External}/></Relationships>", "fetched from 'http://e.example/p'" },
        { "docx", Links, "</Relationships>", $"<Relationship Id='v' Type='{Office}hyperlink' Target='file://e.example/share' {External}/></Relationships>", "fetched from 'file://e.example/share'" },
        { "docx", Links, "</Relationships>", $"<Relationship Id='v' Type='{Office}oleObject' Target='embeddings/o.bin'/></Relationships>", "OLE" },
        { "docx", Links, "</Relationships>", $"<Relationship Id='v' Type='{Office}aFChunk' Target='a.html'/></Relationships>", "taken into the text" },
        { "docx", Main, "<w:body>", "<w:body><w:p><w:r><w:object/></w:r></w:p>", "<object>" },
        { "docx", Main, "<w:body>", "<w:body><w:p><w:fldSimple w:instr=' DDEAUTO c:\\\\cmd.exe'/></w:p>", "a field 'DDEAUTO'" },
        { "docx", Main, "<w:body>", "<w:body><w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText> INCLUDE</w:instrText><w:instrText>TEXT x</w:instrText><w:fldChar w:fldCharType='end'/></w:r></w:p>", "a field 'INCLUDETEXT'" },
    };

    [Theory]
    [MemberData(nameof(Intrusions))]
    public void What_is_put_into_an_archive_is_found(string format, string part, string place, string replacement, string words)
    {
        var result = Editions.Verify(format, With(Whole[format], part, place, replacement), Letter, Styles.Classic);

        Assert.Contains(result.Findings, finding => finding.Code == DiagnosticCodes.Intruder && finding.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (steal) >>", "", "JavaScript")]
    [InlineData("/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (steal) >>] >> >>", "", "JavaScript")]
    [InlineData("/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) >>] >> >>", "", "an embedded file")]
    [InlineData("/AA << /WC << /S /Named /N /Print >> >>", "", "an action that is done by itself")]
    [InlineData("/AcroForm << /XFA (x) >>", "", "a form")]
    [InlineData("", "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (a.exe) >> >>", "an action that starts a program")]
    [InlineData("", "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://e.example) /Next << /S /Launch /F (a) >> >> >>", "an action that starts a program")]
    [InlineData("", "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] >>", "an annotation 'FileAttachment'")]
    public void What_is_put_into_a_pdf_is_found(string catalog, string annotation, string words) => Assert.Contains(
        words, PdfText.Recover(new MemoryStream(PagesByHand.Of(catalog, annotation, PagesByHand.Line(50, 500, "words")))).Intruders);

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Editions_of_ours_hold_none_of_it(string format)
    {
        var every = MarkdownReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md")), "every-feature.md").Document!;

        Assert.Empty(Editions.Recover(format, Letter, Styles.Classic).Intruders);
        Assert.All(Styles.All, style => Assert.Empty(Editions.Recover(format, every, style).Intruders));
    }

    [Fact]
    public void A_licence_beside_a_font_is_none()
    {
        var listed = With(
            Whole["epub"], "EPUB/package.opf", "</manifest>",
            "<item id='f' href='fonts/f.ttf' media-type='font/ttf'/><item id='l' href='fonts/LICENSE.txt' media-type='text/plain'/></manifest>");
        var carried = With(With(listed, "EPUB/fonts/f.ttf", null, "font"), "EPUB/fonts/LICENSE.txt", null, "licence");

        Assert.DoesNotContain(Editions.Verify("epub", carried, Letter, Styles.Classic).Findings, finding => finding.Code == DiagnosticCodes.Intruder);
    }

    private static byte[] With(byte[] edition, string part, string? place, string replacement)
    {
        using var bytes = new MemoryStream();
        bytes.Write(edition);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var old = "";
            if (archive.GetEntry(part) is { } entry)
            {
                using (var reader = new StreamReader(entry.Open()))
                {
                    old = reader.ReadToEnd();
                }

                entry.Delete();
            }

            Assert.Contains(place ?? "", old, StringComparison.Ordinal);
            using var content = archive.CreateEntry(part).Open();
            content.Write(Encoding.UTF8.GetBytes(place is null ? replacement + old : old.Replace(place, replacement, StringComparison.Ordinal)));
        }

        return bytes.ToArray();
    }
}
