using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>What programs that are none of ours show of a DOCX, and what one of them keeps of it.</summary>
public sealed partial class DocxReaderTests(LetterEditions letter, SpecimenEditions specimen)
    : IClassFixture<LetterEditions>, IClassFixture<SpecimenEditions>, IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void LibreOffice_shows_every_label_every_note_at_its_page_s_foot_and_the_credit_on_every_page()
    {
        var pages = LibreOffice.Pages(LibreOffice.Convert(letter["docx"], "pdf", _folder));
        var notes = ReadEdition.From(letter["docx"]).Notes;

        Assert.Equal(Expected.Labels.Select(label => label.Text), Words.Labels(string.Join(' ', pages)));
        Assert.Equal(9, notes.Length);
        var footed = 0;
        foreach (var page in pages)
        {
            Assert.Matches(@"The Road to Terror[^\f]*\n\s*Page \d+ of \d+\s*$", page);

            // From the first note on there is nothing but notes and the footer; pdftotext puts superior figures anywhere.
            var words = WithoutFigures(page);
            var own = notes.Select(WithoutFigures).Where(note => words.Contains(note + " ", StringComparison.Ordinal)).ToList();
            footed += own.Count;
            if (own.Count > 0)
            {
                var foot = words[words.LastIndexOf(own[0], StringComparison.Ordinal)..];
                Assert.StartsWith(string.Join(' ', own) + " The Road to Terror", foot, StringComparison.Ordinal);
            }
        }

        Assert.Equal(9, footed);
    }

    [Theory]
    [InlineData("letter")]
    [InlineData("specimen")]
    public void The_contents_name_the_pages_that_LibreOffice_makes(string text)
    {
        var source = text == "letter" ? letter.Source! : SpecimenEditions.Source;
        Assert.SkipWhen(source is null, "The letter is not here.");

        // Both are too short to have contents unless they are asked for.
        var style = Directory.CreateDirectory(_folder.File(Path.Combine("styles", "listed"))).FullName;
        File.WriteAllText(Path.Combine(style, "style.yaml"), "extends: classic\ncontents: always\n");
        var result = Program.RunIn(_folder.Path, "build", source, "--style", "listed", "--to", "docx", "--out", _folder.Path);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        var docx = _folder.File(Path.GetFileNameWithoutExtension(source) + ".docx");
        var pages = LibreOffice.Pages(LibreOffice.Convert(docx, "pdf", _folder));
        var body = Part(docx, "word/document.xml").Element(W + "body")!;
        var entries = body.Element(W + "sdt")!.Descendants(W + "hyperlink").ToList();

        Assert.NotEmpty(entries);
        foreach (var entry in entries)
        {
            // The first words of the paragraph that the entry leads to; a heading may stand in the contents too.
            var place = body.Elements(W + "p").First(paragraph => paragraph.Descendants(W + "bookmarkStart").Any(mark => (string?)mark.Attribute(W + "name") == (string?)entry.Attribute(W + "anchor")));
            var words = string.Join(' ', WithoutFigures(string.Join(' ', place.Descendants(W + "t").Select(one => one.Value))).Split(' ').Take(6));

            // LibreOffice writes capitals where letters are small capitals.
            var found = Array.FindLastIndex(pages, page => WithoutFigures(page).Contains(words, StringComparison.OrdinalIgnoreCase)) + 1;
            Assert.Equal(found, int.Parse(entry.Descendants(W + "t").Last().Value, System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(pages.Length, int.Parse(Part(docx, "docProps/app.xml").Elements().Single(one => one.Name.LocalName == "Pages").Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void LibreOffice_parts_no_sign_for_a_line_or_a_page_of_the_others_sheet_and_leaves_none_at_a_lines_end()
    {
        var result = Program.Run("build", SpecimenEditions.Source, "--style", "handout", "--large", "--to", "docx", "--out", _folder.Path);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        var pdf = LibreOffice.Convert(_folder.File("lighthouse-letter.large.docx"), "pdf", _folder);

        var lines = OutsideProgram.Run("pdftotext", "-layout", pdf, "-").Out.Split('\n').Where(line => line.Contains('\u00A6', StringComparison.Ordinal)).ToList();

        Assert.True(lines.Count > 20);
        Assert.All(lines, line => Assert.Matches("^[^\u00A6]*(\u00A6[^\u00A6]+\u00A6\\s(?=\\S)[^\u00A6]*)+$", line));
    }

    [Theory]
    [InlineData("letter")]
    [InlineData("specimen")]
    public void A_round_trip_through_LibreOffice_loses_nothing_that_is_proved(string text)
    {
        var docx = text == "letter" ? letter["docx"] : specimen["docx"];
        var saved = LibreOffice.Convert(docx, "docx", _folder);

        var result = Program.Run("verify", saved, "--source", text == "letter" ? letter.Source! : SpecimenEditions.Source);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        Assert.Equal(Names(docx, "bookmarkStart", "name"), Names(saved, "bookmarkStart", "name"));

        // What LibreOffice itself changes: it knows no words under a note that goes on, a language without a country gets one, and the part for converters is dropped.
        Assert.Equal(
            Languages(docx).Select(tag => tag.Split('-')[0]).Distinct(),
            Languages(saved).Select(tag => tag.Split('-')[0]).Distinct());
        var used = UsedStyles(docx);
        Assert.True(used.Remove("continuation notice"));
        Assert.Equal(used, UsedStyles(saved));
        using var zip = ZipFile.OpenRead(saved);
        Assert.Null(zip.GetEntry("mammoth/style-map"));
    }

    [Theory]
    [InlineData("lighthouse-letter")]
    [InlineData("every-feature")]
    public void However_often_LibreOffice_saves_it_the_source_comes_back_byte_for_byte(string text)
    {
        var source = text == "lighthouse-letter"
            ? SpecimenEditions.Source
            : Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md");
        Program.Build(source, _folder.Path);
        var saved = _folder.File(text + ".docx");
        for (var time = 1; time <= 3; time++)
        {
            // LibreOffice writes into a folder of its own, from which it could not read at once.
            var opened = _folder.File($"{text}-{time}.docx");
            File.Copy(saved, opened);
            saved = LibreOffice.Convert(opened, "docx", _folder);
        }

        var verified = Program.Run("verify", saved, "--source", source);
        Assert.True(verified.ExitCode == 0, verified.Out + verified.Error);

        var back = _folder.File("back.md");
        var imported = Program.Run("import", saved, "--source", source, "-o", back);
        Assert.True(imported.ExitCode == 0, imported.Out + imported.Error);
        Assert.Equal(File.ReadAllText(source), File.ReadAllText(back));
    }

    [Fact]
    public void Pandoc_reads_every_label_and_note()
    {
        var result = OutsideProgram.Run("pandoc", "-f", "docx", "-t", "plain", "--wrap=none", letter["docx"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Expected.Labels.Select(label => label.Text), Words.Labels(result.Out));
        Assert.Equal(9, NoteOfPandoc().Count(result.Out));
    }

    [Fact]
    public void Mammoth_reads_every_label_and_note_and_warns_of_nothing()
    {
        var home = Environment.GetEnvironmentVariable("VALIDATORS_HOME")
            ?? Path.Combine(Environment.GetEnvironmentVariable("XDG_CACHE_HOME") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"), "validators");
        var mammoth = Path.Combine(home, "docx", "node_modules", "mammoth");
        Assert.SkipUnless(Directory.Exists(mammoth), "mammoth is not here; check-docx installs it.");
        var result = OutsideProgram.Run(
            "node", "-e", "require(process.argv[1]).convertToHtml({path: process.argv[2]}).then(r => console.log(r.value + '\\n' + r.messages.length))", mammoth, letter["docx"]);

        Assert.EndsWith("\n0", result.Out.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(9, Regex.Count(result.Out, "<li id=\"[^\"]*footnote-\\d+\""));
        Assert.Equal(Expected.Labels.Select(label => label.Text), Regex.Matches(result.Out, "<span class=\"clause-label\">([^<]*)</span>").Select(match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData("letter")]
    [InlineData("specimen")]
    public void AbiWord_reads_every_label_every_note_and_the_credit(string text)
    {
        var docx = text == "letter" ? letter["docx"] : specimen["docx"];
        var read = _folder.File("abiword.txt");
        var result = OutsideProgram.Run("abiword", "--to=txt", "-o", read, docx);
        Assert.True(result.ExitCode == 0, result.Error);

        // It writes each note in a paragraph of its own behind its mark, and no number.
        var shown = File.ReadAllText(read);
        var pandoc = OutsideProgram.Run("pandoc", "-f", "docx", "-t", "plain", "--wrap=none", docx).Out;
        Assert.Equal(Words.Labels(pandoc), Words.Labels(shown));
        Assert.All(ReadEdition.From(docx).Notes, note => Assert.Contains(WithoutFigures(note), WithoutFigures(shown), StringComparison.Ordinal));
        Assert.Contains(text == "letter" ? "The Road to Terror" : "Aldmouth Record Society, 1978", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("letter")]
    [InlineData("specimen")]
    public void Docx_preview_shows_the_labels_and_notes_that_pandoc_reads(string text)
    {
        var docx = text == "letter" ? letter["docx"] : specimen["docx"];
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        Assert.SkipUnless(File.Exists(chromium), "Chromium is not installed; CHROMIUM names it where it is elsewhere.");
        var browser = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Acceptance", "Browser");
        OutsideProgram.Result shown;
        lock (Judge.Browsers)
        {
            shown = OutsideProgram.RunIn(browser, "node", "preview.mjs", docx);
        }

        Assert.True(shown.ExitCode == 0, shown.Error);
        using var seen = JsonDocument.Parse(shown.Out);
        var read = OutsideProgram.Run("pandoc", "-f", "docx", "-t", "plain", "--wrap=none", docx).Out;
        var notes = ReadEdition.From(docx).Notes;

        Assert.Equal(Words.Labels(read), Words.Labels(seen.RootElement.GetProperty("text").GetString()!));
        Assert.Equal(NoteOfPandoc().Count(read), seen.RootElement.GetProperty("marks").GetArrayLength());
        Assert.Equal(notes.Select(WithoutFigures), seen.RootElement.GetProperty("notes").EnumerateArray().Select(note => WithoutFigures(note.GetString()!)));
        Assert.Contains(text == "letter" ? "The Road to Terror" : "Aldmouth Record Society, 1978", seen.RootElement.GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("handout")]
    [InlineData("large-print")]
    public void The_judges_find_nothing_in_any_style(string style) => Judged("--style", style);

    [Fact]
    public void The_judges_find_nothing_where_the_house_styles_are_somebody_else_s()
    {
        var reference = _folder.File("reference.docx");
        Assert.Equal(0, OutsideProgram.Run("pandoc", "-o", reference, "--print-default-data-file", "reference.docx").ExitCode);

        Assert.Contains("BP3302", Judged("--reference", reference), StringComparison.Ordinal);
    }

    [Fact]
    public void The_judges_find_nothing_where_the_house_styles_are_a_template_that_LibreOffice_saved()
    {
        var template = LibreOffice.Convert(specimen["docx"], "dotx", _folder);

        Judged("--reference", template);
    }

    [Theory]
    [InlineData("letter")]
    [InlineData("specimen")]
    public void Labels_that_Word_counts_are_shown_as_their_author_wrote_them(string text)
    {
        var source = text == "letter" ? letter.Source! : SpecimenEditions.Source;
        Assert.SkipWhen(source is null, "The letter is not here.");
        var style = Directory.CreateDirectory(_folder.File(Path.Combine("styles", "listed"))).FullName;
        var classic = Path.Combine(Repository.Root, "styles", "classic");
        foreach (var file in Directory.GetFiles(classic))
        {
            File.WriteAllText(
                Path.Combine(style, Path.GetFileName(file)),
                File.ReadAllText(file).Replace("\ndocx:\n", "\ndocx:\n  labels: list\n", StringComparison.Ordinal));
        }

        var result = Program.RunIn(_folder.Path, "build", source, "--style", "listed", "--to", "docx", "--out", _folder.Path);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        var docx = _folder.File(Path.GetFileNameWithoutExtension(source) + ".docx");
        Assert.True(Part(docx, "word/document.xml").Descendants(W + "numPr").Count() > 9);
        Judge.FindsNothing("check-docx", docx);

        var listed = Words.Labels(string.Join(' ', LibreOffice.Pages(LibreOffice.Convert(docx, "pdf", _folder))));
        var plain = Words.Labels(string.Join(' ', LibreOffice.Pages(LibreOffice.Convert(text == "letter" ? letter["docx"] : specimen["docx"], "pdf", _folder))));
        Assert.Equal(plain, listed);
        if (text == "letter")
        {
            Assert.Equal(Expected.Labels.Select(label => label.Text), listed);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Builds the DOCX of every text and has it judged.</summary>
    /// <returns>What the program said.</returns>
    private string Judged(params string[] options)
    {
        string[] texts = [SpecimenEditions.Source, Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md"), .. letter.Source is { } source ? [source] : Array.Empty<string>()];
        var result = Program.Run(["build", .. texts, .. options, "--to", "docx", "--out", _folder.Path]);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        foreach (var text in texts)
        {
            Judge.FindsNothing("check-docx", _folder.File(Path.GetFileNameWithoutExtension(text) + ".docx"));
        }

        return result.Error;
    }

    private static string WithoutFigures(string text) => string.Join(' ', Words.Of(text).Where(word => !word.All(char.IsAsciiDigit)));

    private static XElement Part(string docx, string name)
    {
        using var zip = ZipFile.OpenRead(docx);
        using var part = zip.GetEntry(name)!.Open();
        return XElement.Load(part);
    }

    private static SortedSet<string> Names(string docx, string element, string attribute) => new(
        Part(docx, "word/document.xml").Descendants(W + element).Select(one => (string)one.Attribute(W + attribute)!), StringComparer.Ordinal);

    /// <summary>The names of the styles in use; LibreOffice writes some of Word's with a capital, and its own for marks.</summary>
    private static SortedSet<string> UsedStyles(string docx)
    {
        var names = Part(docx, "word/styles.xml").Elements(W + "style")
            .ToDictionary(style => (string)style.Attribute(W + "styleId")!, style => (string)style.Element(W + "name")!.Attribute(W + "val")!);
        var used = Part(docx, "word/document.xml").Descendants(W + "pStyle").Concat(Part(docx, "word/footnotes.xml").Descendants(W + "pStyle"));
        return new SortedSet<string>(used.Select(one => names[(string)one.Attribute(W + "val")!].ToLowerInvariant()), StringComparer.Ordinal);
    }

    private static SortedSet<string> Languages(string docx) => new(
        Part(docx, "word/document.xml").Descendants(W + "lang").Select(one => (string?)one.Attribute(W + "val")).OfType<string>(), StringComparer.Ordinal);

    [GeneratedRegex(@"(?m)^\[\d+\] ")]
    private static partial Regex NoteOfPandoc();
}
