using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>Sets of several versions of one text in one folder.</summary>
public sealed class SheetVersionSetTests : IDisposable
{
    private static readonly SheetVersion[] Versions = [SheetVersion.Plain, new() { Notes = NotesPlace.None }, new() { Notes = NotesPlace.Glossary }];

    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void They_lie_side_by_side_and_none_is_made_twice()
    {
        foreach (var version in Versions.Concat(Versions))
        {
            Publish(version);
        }

        Assert.Equal(
            ["letter.docx", "letter.glossary.docx", "letter.no-notes.docx"],
            new DiskFiles().Names(Editions).Where(name => name.EndsWith(".docx", StringComparison.Ordinal)));
        Assert.Contains("\"sheet\": \"no-notes\"", File.ReadAllText(Path.Combine(Editions, "letter.no-notes.manifest.json")), StringComparison.Ordinal);
        Assert.All(Versions, version => Assert.Contains(Publish(version), told => told is PublishingEvent.TextUnchanged));
    }

    [Fact]
    public void A_sheet_in_a_chosen_style_takes_no_place_of_a_book()
    {
        File.WriteAllText(Text, "---\ntitle: T\nlang: en\nsource: none\n---\nAsk Corrie.\n");
        var book = Told(null, false);
        var before = File.ReadAllBytes(Path.Combine(Editions, "letter.docx"));

        var refused = Told("handout", false);
        var kept = File.ReadAllBytes(Path.Combine(Editions, "letter.docx"));
        var forced = Told("handout", true);

        Assert.Empty(book);
        Assert.Equal("BP5009", Assert.Single(refused).Code.Id);
        Assert.Equal(before, kept);
        Assert.Empty(forced);
        Assert.NotEqual(before, File.ReadAllBytes(Path.Combine(Editions, "letter.docx")));

        List<Bukharin.Publish.Diagnostics.Diagnostic> Told(string? style, bool force)
        {
            var told = new List<Bukharin.Publish.Diagnostics.Diagnostic>();
            new Publisher().Publish(new PublishRequest([Text]) { Formats = ["docx"], Style = style, Force = force }, one =>
            {
                if (one is PublishingEvent.Diagnosed { Diagnostic: var diagnostic })
                {
                    told.Add(diagnostic);
                }
            });
            return told;
        }
    }

    [Fact]
    public void A_gap_without_a_place_keeps_no_other_version_from_being_made()
    {
        const string Source = "---\ntitle: T\nlang: en\nsource: none\ngaps: [Corrie, lamp]\n---\nAsk Corrie, who was there.\n";
        Assert.Contains(Publish(SheetVersion.Plain, Source), told => told is PublishingEvent.Diagnosed { Diagnostic: { Code.Id: "BP1291", Severity: Bukharin.Publish.Diagnostics.DiagnosticSeverity.Warning } });

        foreach (var request in new[] { new PublishRequest(Text) { Version = new() { Gaps = GapForm.Bare } }, new PublishRequest(Text) { Gift = true, Again = true } })
        {
            var told = new List<PublishingEvent>();
            Assert.False(new Publisher().Publish(request with { Formats = ["docx"], Style = "handout" }, told.Add, TestContext.Current.CancellationToken).IsDone);
            Assert.Contains(told, one => one is PublishingEvent.Diagnosed { Diagnostic.Code.Id: "BP1295" });
        }
    }

    [Fact]
    public void What_an_edition_says_of_itself_tells_which_version_it_is_of()
    {
        Publish(Versions[1]);
        var renamed = Path.Combine(_folder, "of a pupil.docx");
        File.Copy(Path.Combine(Editions, "letter.no-notes.docx"), renamed);

        Assert.True(Check(renamed, Text));
        Assert.True(Check(Editions, _folder));
    }

    [Theory]
    [InlineData(NotesPlace.None)]
    [InlineData(NotesPlace.Glossary)]
    public void What_a_version_leaves_out_stays_in_the_source_that_it_corrects(NotesPlace notes)
    {
        var version = new SheetVersion { Notes = notes };
        Publish(version);

        var (markdown, diagnostics) = new SourceImporter(new DiskFiles(), Bukharin.Publish.Publishing.Editions.Formats.All)
            .Import(new ImportRequest(Path.Combine(Editions, $"letter{version.Suffix}.docx")) { Source = Text, Style = "handout" });

        Assert.Empty(diagnostics);
        Assert.Equal(File.ReadAllText(Text), markdown);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void The_words_of_gaps_stay_in_the_source_and_what_is_corrected_beside_them_comes_into_it(bool isCorrected, bool isFilled)
    {
        var version = new SheetVersion { Gaps = GapForm.WithWords, Answers = true };
        Publish(version, GapTexts.Source);
        var path = Path.Combine(Editions, $"letter{version.Suffix}.docx");
        if (isCorrected)
        {
            using var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(path, isEditable: true);
            var texts = file.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().ToList();
            var words = texts.Find(text => text.Text.Contains("taught to trim a lamp", StringComparison.Ordinal))!;
            words.Text = words.Text.Replace("trim a lamp", "trim the lamp", StringComparison.Ordinal);
            if (isFilled)
            {
                var number = texts.Find(text => text.Text == "(3)\u00A0")!;
                number.Text = "";
                number.Parent!.NextSibling()!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Single().Text = "boat";
            }
        }

        var (markdown, diagnostics) = new SourceImporter(new DiskFiles(), Bukharin.Publish.Publishing.Editions.Formats.All)
            .Import(new ImportRequest(path) { Source = Text, Style = "handout" });

        Assert.Empty(diagnostics.Where(one => one.Severity != Bukharin.Publish.Diagnostics.DiagnosticSeverity.Information));
        Assert.Equal(isCorrected ? GapTexts.Source.Replace("trim a lamp", "trim the lamp", StringComparison.Ordinal) : GapTexts.Source, markdown);
    }

    [Fact]
    public void A_file_for_a_learning_platform_lies_with_the_set_that_asks_for_it()
    {
        var version = new SheetVersion { Gaps = GapForm.Bare };
        Publish(version, GapTexts.Source);
        var gift = Path.Combine(Editions, "letter.gaps.gift.txt");
        Assert.False(File.Exists(gift));

        Publish(version, GapTexts.Source, gift: true);
        Assert.True(File.Exists(gift));
        Assert.Contains("\"role\": \"gift\"", File.ReadAllText(Path.Combine(Editions, "letter.gaps.manifest.json")), StringComparison.Ordinal);
        Assert.Contains(Publish(version, GapTexts.Source, gift: true), told => told is PublishingEvent.TextUnchanged);
        Assert.True(Check(Editions, _folder));
        Assert.Empty(new Bukharin.Publish.Publishing.Sources.SourceFinder(new DiskFiles()).Find([Editions]).Sources);

        Publish(version, GapTexts.Source.Replace("trim a lamp", "trim the lamp", StringComparison.Ordinal));
        Assert.False(File.Exists(gift));
    }

    [Fact]
    public void What_lies_in_a_file_beside_the_text_is_asked_and_a_change_of_it_makes_the_set_anew()
    {
        var questions = Path.Combine(_folder, "letter.questions.yaml");
        File.WriteAllText(questions, "questions:\n  - ask: Who was there?\n    answer: Corrie.\n");
        const string Source = "---\ntitle: T\nlang: en\nsource: none\nquestions: letter.questions.yaml\n---\nAsk Corrie, who was there.\n";
        var version = new SheetVersion { Answers = true };

        Publish(version, Source);
        var unchanged = Publish(version, Source);
        File.WriteAllText(questions, "questions:\n  - ask: Who was here?\n    answer: Corrie.\n");
        var changed = Publish(version, Source);
        var (markdown, diagnostics) = new SourceImporter(new DiskFiles(), Bukharin.Publish.Publishing.Editions.Formats.All)
            .Import(new ImportRequest(Path.Combine(Editions, "letter.answers.docx")) { Source = Text, Style = "handout" });

        Assert.Contains(unchanged, told => told is PublishingEvent.TextUnchanged);
        Assert.DoesNotContain(changed, told => told is PublishingEvent.TextUnchanged);
        Assert.Contains("\"role\": \"questions\"", File.ReadAllText(Path.Combine(Editions, "letter.answers.manifest.json")), StringComparison.Ordinal);
        Assert.Empty(diagnostics);
        Assert.Equal(Source, markdown);
        Assert.True(Check(Editions, _folder));
    }

    [Fact]
    public void The_large_version_of_a_set_is_of_two_styles_and_is_known_again()
    {
        var version = new SheetVersion { IsLarge = true };
        Publish(version);

        Assert.Contains(Publish(version), told => told is PublishingEvent.TextUnchanged);
        Assert.Contains("handout-large", File.ReadAllText(Path.Combine(Editions, "letter.large.manifest.json")), StringComparison.Ordinal);
        Assert.True(Check(Editions, _folder));
        var (markdown, diagnostics) = new SourceImporter(new DiskFiles(), Bukharin.Publish.Publishing.Editions.Formats.All)
            .Import(new ImportRequest(Path.Combine(Editions, "letter.large.docx")) { Source = Text, Style = "handout" });
        Assert.Empty(diagnostics);
        Assert.Equal(File.ReadAllText(Text), markdown);
    }

    [Fact]
    public void A_large_sheet_is_imported_without_its_text_and_style()
    {
        Publish(new SheetVersion { IsLarge = true });

        var (markdown, diagnostics) = new SourceImporter(new DiskFiles(), Bukharin.Publish.Publishing.Editions.Formats.All)
            .Import(new ImportRequest(Path.Combine(Editions, "letter.large.docx")));

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.NotNull(markdown);
    }

    private string Text => Path.Combine(_folder, "letter.md");

    private string Editions => Path.Combine(_folder, "editions");

    private static bool Check(string edition, string source) =>
        new EditionChecker(new DiskFiles(), Bukharin.Publish.Publishing.Editions.Formats.All).Check(new VerifyRequest([edition], source) { Style = "handout" }).IsDone;

    private List<PublishingEvent> Publish(SheetVersion version, string text = "---\ntitle: T\nlang: en\nsource: none\n---\nAsk Corrie [the boatman]{.gloss}, who was there.\n", bool gift = false)
    {
        File.WriteAllText(Text, text);
        var told = new List<PublishingEvent>();
        Assert.True(new Publisher().Publish(new PublishRequest(Text) { Formats = ["docx"], Style = "handout", Version = version, Gift = gift }, told.Add).IsDone, string.Join('\n', told));
        return told;
    }
}
