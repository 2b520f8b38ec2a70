using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>Where an excerpt goes, what is said of it, and that nobody's file is lost for it.</summary>
public sealed class ExcerptCommandTests : IDisposable
{
    private readonly Session _session = new();

    public ExcerptCommandTests() => File.WriteAllText(_session.At("quill.md"), """
        ---
        title: The Quill
        lang: en-GB
        source: Order book 2.
        ---

        1) The lamp is lit. It is clean.

        2) The stair:

           a) It is wet.

           b) It is steep.

        ![](quay.png){alt="A quay"}

        3) The roof.

        """);

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("quill-2.a-3.md", "2.a-3")]
    [InlineData("quill-1+2.b.md", "1,2.b")]
    [InlineData("quill-1+3.md", "1", "3")]
    [InlineData("quill-1-2-words.md", "1", "--words", "2")]
    [InlineData("quill-2-words.md", "--words", "2")]
    public void A_file_is_named_after_what_is_asked_for(string file, params string[] arguments)
    {
        var (exitCode, output, error) = Session.Run(["excerpt", _session.At("quill.md"), .. arguments]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.True(File.Exists(_session.At(file)));
        Assert.StartsWith(_session.At(file) + Environment.NewLine + "Proved: ", output, StringComparison.Ordinal);
        Assert.Contains("Now: bukharin-publish build ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobodys_file_is_replaced()
    {
        var file = _session.At("quill-1.md");
        Assert.Equal(0, Run().ExitCode);
        Assert.Equal(0, Run().ExitCode);

        File.AppendAllText(file, "\nA teacher's own line.\n");
        var (exitCode, _, error) = Run();

        Assert.Equal(1, exitCode);
        Assert.Contains("BP1094", error, StringComparison.Ordinal);
        Assert.Contains("A teacher's own line.", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(0, Run("--force").ExitCode);
        Assert.DoesNotContain("A teacher's own line.", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("A teacher's own line.", File.ReadAllText(file + ".bak"), StringComparison.Ordinal);

        (int ExitCode, string Out, string Error) Run(params string[] more) => Session.Run(["excerpt", _session.At("quill.md"), "1", .. more]);
    }

    [Fact]
    public void Pictures_go_with_an_excerpt_to_another_folder()
    {
        File.WriteAllBytes(_session.At("quay.png"), TestPictures.Of("harbour.png")!);

        Assert.Equal(0, Session.Run("excerpt", _session.At("quill.md"), "2-3", "-o", _session.At("class/sheet.md")).ExitCode);

        Assert.Equal(File.ReadAllBytes(_session.At("quay.png")), File.ReadAllBytes(_session.At("class/quay.png")));
        Assert.Equal(0, Session.Run("check", _session.At("class/sheet.md")).ExitCode);
    }

    [Fact]
    public void Gaps_and_questions_of_a_file_beside_the_text_go_with_an_excerpt_as_far_as_they_are_its_own()
    {
        var text = File.ReadAllText(_session.At("quill.md"));
        File.WriteAllText(_session.At("quill.md"), text.Replace("source: Order", "questions: quill.questions.yaml\nsource: Order", StringComparison.Ordinal));
        File.WriteAllText(_session.At("quill.questions.yaml"), "questions: [Who trims it?]\ngaps: [lamp, steep]\n");

        Assert.Equal(0, Session.Run("excerpt", _session.At("quill.md"), "1").ExitCode);

        var excerpt = File.ReadAllText(_session.At("quill-1.md"));
        Assert.Contains("Who trims it?", excerpt, StringComparison.Ordinal);
        Assert.Contains("lamp", excerpt[..excerpt.IndexOf("\n---\n", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.DoesNotContain("steep", excerpt, StringComparison.Ordinal);
        Assert.Equal((0, ""), (Session.Run("check", _session.At("quill-1.md")).ExitCode, Session.Run("check", _session.At("quill-1.md")).Error));
    }

    [Fact]
    public void Its_editions_are_built_at_once_and_proved()
    {
        var (exitCode, output, error) = Session.Run("excerpt", _session.At("quill.md"), "1", "--to", "docx", "--style", "handout", "--notes", "none");

        Assert.True(exitCode == 0, error);
        Assert.True(File.Exists(_session.At("editions/quill-1.no-notes.docx")));
        Assert.Contains("Proved: 1 edition", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_gaps_and_questions_are_written_for_Moodle_at_once()
    {
        var text = File.ReadAllText(_session.At("quill.md"));
        File.WriteAllText(_session.At("quill.md"), text.Replace("source: Order", "gaps: [lamp, steep]\nsource: Order", StringComparison.Ordinal));

        var (exitCode, _, error) = Session.Run("excerpt", _session.At("quill.md"), "1", "--to", "docx", "--style", "handout", "--gaps", "--gift");

        Assert.True(exitCode == 0, error);
        var gift = File.ReadAllText(_session.At("editions/quill-1.gaps.gift.txt"));
        Assert.Contains("{=lamp}", gift, StringComparison.Ordinal);
        Assert.DoesNotContain("steep", gift, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--to'", "1", "--gift")]
    [InlineData("'--to'", "1", "--style", "handout")]
    [InlineData("'--to'", "1", "--notes", "none")]
    [InlineData("'-o -'", "1", "--to", "pdf", "-o", "-")]
    [InlineData("'--words'", "1", "--words", "0")]
    [InlineData("named otherwise: 'letter.md'", "1", "-o", "letter.pdf")]
    [InlineData("named otherwise: 'letter.md'", "1", "-o", "letter.txt")]
    public void What_makes_no_sense_together_is_told(string named, params string[] arguments)
    {
        var (exitCode, _, error) = Session.Run(["excerpt", _session.At("quill.md"), .. arguments]);

        Assert.Equal(2, exitCode);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    public void Nothing_names_no_place(string nothing)
    {
        var (exitCode, _, error) = Session.Run("excerpt", _session.At("quill.md"), nothing);

        Assert.Equal(1, exitCode);
        Assert.Contains($"error BP1701: The text has no clause and no heading '{nothing}'.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_texts_none_is_cut()
    {
        File.WriteAllText(_session.At("another.md"), "---\ntitle: Another\nlang: en\nsource: none\n---\n\n1) One.\n");

        var (exitCode, _, error) = Session.Run("excerpt", _session.Folder, "1");

        Assert.Equal(2, exitCode);
        Assert.Contains("an excerpt is of one text", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_completes_the_clauses_of_the_text()
    {
        var line = $"bukharin-publish excerpt {_session.At("quill.md")} 2";

        Assert.Contains("2.b", Session.Run($"[suggest:{line.Length}]", line).Out.Split(Environment.NewLine));
    }
}
