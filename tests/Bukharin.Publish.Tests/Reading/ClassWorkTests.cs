using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.MarkdownText;

namespace Bukharin.Publish.Tests.Reading;

/// <summary>What a class is to do with a text, as front matter and files say it.</summary>
public class ClassWorkTests
{
    [Fact]
    public void Front_matter_has_questions_words_and_tasks()
    {
        var work = Read("questions:\n  - ask: Who?\n    answer: Walter.\n  - Why?\nwords: [lamp, supply boat]\ntasks: Draw the tower.\n")!;

        Assert.Equal([new Question("Who?", "Walter."), new Question("Why?")], work.Questions);
        Assert.Equal(["lamp", "supply boat"], work.Words);
        Assert.Equal([new Question("Draw the tower.")], work.Tasks);
    }

    [Theory]
    [InlineData("Who is *he*?", "Who is he?", 3)]
    [InlineData("Is it **\"he\"** on the 5^th^?", "Is it \"he\" on the 5th?", 5)]
    [InlineData(@"Who wrote \*he\*, and [eleven], and \[^1]?", "Who wrote *he*, and [eleven], and [^1]?", 0)]
    public void Emphasis_is_read_in_all_of_it(string written, string words, int inlines)
    {
        var (work, diagnostics) = ClassWorkReader.ReadFile(Encoding.UTF8.GetBytes($"questions: ['{written}']\nwords: ['{written}']\ntasks: [{{ ask: '{written}', answer: '{written}' }}]\n"), "a.questions.yaml");

        Assert.Empty(diagnostics);
        Assert.All([work.Questions[0].Ask, work.Words[0], work.Tasks[0].Ask, work.Tasks[0].Answer!], one => Assert.Equal((words, inlines), (one.Words, one.Inlines.Length)));
    }

    [Theory]
    [InlineData("Who?[^1]", "[^1]")]
    [InlineData("Who?^[He.]", "^[")]
    [InlineData("See [the Board](https://example.org).", "[the Board]")]
    [InlineData("See ![the tower](tower.png).", "![the tower]")]
    [InlineData("What is a [boatman]{.gloss}?", "[boatman]")]
    [InlineData("What is `lamp`?", "`lamp`")]
    [InlineData(@"What is \\[^1]?", "[^1]")]
    public void What_no_sheet_has_a_place_for_is_told(string written, string sign)
    {
        var told = Assert.Single(Diagnostics($"questions:\n  - '{written}'\n"));

        Assert.Equal(DiagnosticCodes.UnsettableInClassWork, told.Code);
        Assert.StartsWith($"'{sign}' in 'questions'", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who?^ [He.]")]
    [InlineData("What stands in brackets [here] (and why)?")]
    [InlineData("Why `so?")]
    [InlineData(@"Why \`so\`, \[this](there) and \^[that]?")]
    public void What_only_looks_like_it_is_text(string written) => Assert.Empty(Diagnostics($"questions:\n  - '{written}'\n"));

    [Fact]
    public void An_answer_that_is_still_to_be_written_is_none() =>
        Assert.Equal([new Question("Who?"), new Question("Why?")], Read("questions:\n  - ask: Who?\n    answer:\n  - { ask: Why?, answer: ~ }\n")!.Questions);

    [Theory]
    [InlineData("questions:\n  - ask:\n    answer: Walter.\n")]
    [InlineData("questions:\n  - answer: Walter.\n")]
    [InlineData("questions:\n  -\n")]
    [InlineData("tasks:\n  - [Draw]\n")]
    public void What_asks_nothing_is_told(string yaml) => Assert.Contains(Diagnostics(yaml), one => one.Code == DiagnosticCodes.WrongType);

    [Fact]
    public void Other_keys_of_a_question_are_told() => Assert.Contains(Diagnostics("tasks:\n  - { ask: Draw., anwser: So. }\n"), one => one.Code == DiagnosticCodes.UnknownKey);

    [Fact]
    public void Where_there_is_none_there_is_none()
    {
        var work = Read("questions:\nwords: ~\n");

        Assert.Equal((0, 0, 0, null), (work.Questions.Length, work.Words.Length, work.Tasks.Length, work.File));
    }

    [Theory]
    [InlineData("harbour.questions.yaml", true)]
    [InlineData("more/harbour.YML", true)]
    [InlineData("What is in harbour.yaml", false)]
    public void A_file_is_told_from_a_question(string words, bool isFile)
    {
        var work = Read($"questions: {words}\nwords: [lamp]\n")!;

        Assert.Equal(isFile ? words : null, work.File);
        Assert.Equal(isFile, work.Questions.IsEmpty);
        Assert.Equal(["lamp"], work.Words);
    }

    [Fact]
    public void A_file_has_the_keys_of_the_front_matter_and_no_others()
    {
        var (work, diagnostics) = ClassWorkReader.ReadFile("questions: Who?\nwords: [keeper]\ntasks: [Draw.]\n"u8.ToArray(), "a.questions.yaml");

        Assert.Empty(diagnostics);
        Assert.Equal(("Who?", "keeper", "Draw."), (work.Questions[0].Ask, work.Words[0], work.Tasks[0].Ask));
        Assert.Contains(ClassWorkReader.ReadFile("title: T\n"u8.ToArray(), "a.questions.yaml").Diagnostics, one => one.Code == DiagnosticCodes.UnknownKey && one.Span.File == "a.questions.yaml");
    }

    [Theory]
    [InlineData("questions:\n  - ask: Who \"he\"?\n    answer: Walter.\n  - Why?\nwords: [lamp]\ntasks:\n  - ask: Draw.\n    answer: As you like.\n")]
    [InlineData("questions: harbour.questions.yaml\n")]
    [InlineData("questions:\n  - ask: Is *this* **so**, or \\*that\\*?\n    answer: H~2~O, \\[^1], \\[a](b), \\[c]{.d} and \\`e`.\nwords: ['*lamp*', '\\*']\n")]
    public void It_is_written_as_it_is_read(string yaml)
    {
        var text = Document(yaml).Document!;

        Assert.Equal(DocumentDump.Write(text), DocumentDump.Write(MarkdownReader.Read(EditionMarkdown.Write(text), "t.md").Document!));
    }

    private static ClassWork Read(string yaml) => Document(yaml).Document!.FrontMatter.ClassWork;

    private static ImmutableArray<Diagnostic> Diagnostics(string yaml) => Document(yaml).Diagnostics;

    private static ReadResult Document(string yaml) => MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\n{yaml}---\nA line.\n", "t.md");
}
