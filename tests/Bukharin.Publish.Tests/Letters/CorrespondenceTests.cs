using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Tests.Letters;

/// <summary>The head of a letter in the front matter.</summary>
public class CorrespondenceTests
{
    private const string Whole = """
        ---
        title: A letter
        lang: en
        source: none
        correspondence:
          number: 212
          from: Walter Ansty
          to:
            - name: Board of Lights; and *Fairways*
              ref: https://example.org/board
              kind: body
            - Oswin Pell
          place: { name: Thole Rock, ref: 'https://example.org/rock' }
          date: 1894-11-03/05
          archive: Aldmouth Record Office
          shelf-mark: Lights 7/212
          base: autograph
          printed: ["Letters; a selection, 4", "Second *book*"]
        ---

        I answer.
        """;

    [Fact]
    public void Is_read()
    {
        var head = Read(Whole).FrontMatter.Correspondence!;

        Assert.Equal("212", head.Number);
        Assert.Equal([new Named("Walter Ansty")], head.From);
        Assert.Equal([new Named("Board of Lights; and *Fairways*", "https://example.org/board", IsBody: true), new Named("Oswin Pell")], head.To);
        Assert.Equal(new Named("Thole Rock", "https://example.org/rock"), head.Place);
        Assert.Equal("1894-11-03/1894-11-05", head.Date!.Text);
        Assert.Equal(("Aldmouth Record Office", "Lights 7/212", TextBase.Autograph, true), (head.Archive, head.ShelfMark, head.Base, head.IsPrinted));
        Assert.Equal(["Letters; a selection, 4", "Second *book*"], head.PrintedIn);
    }

    [Fact]
    public void Is_written_as_it_was_read()
    {
        var document = Read(Whole);
        var again = Read(EditionMarkdown.Write(document));

        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(again));
        Assert.Contains("letter-date", DocumentDump.Write(again), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_whole_in_metadata()
    {
        var head = Read(Whole).FrontMatter.Correspondence!;
        var values = CorrespondenceFields.Of(head).ToDictionary();
        var read = CorrespondenceFields.Read(values.GetValueOrDefault, head.Span)!;

        Assert.Equal(values, CorrespondenceFields.Of(read).ToDictionary());
        Assert.Equal(head.To, read.To);
        Assert.Equal(head.PrintedIn, read.PrintedIn);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("No", false)]
    [InlineData("NO", false)]
    [InlineData("False", false)]
    [InlineData("off", false)]
    [InlineData("\"no\"", false)]
    [InlineData("[n]", false)]
    [InlineData("Yes", true)]
    [InlineData("TRUE", true)]
    [InlineData("On", true)]
    public void Says_of_earlier_printing_what_is_known(string answer, bool isPrinted)
    {
        var head = Read($"---\ntitle: T\nlang: en\nsource: none\ncorrespondence:\n  printed: {answer}\n---\n\nText.\n").FrontMatter.Correspondence!;

        Assert.Equal((isPrinted, true), (head.IsPrinted, head.PrintedIn.IsEmpty));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ number: , from: ~, date: null }")]
    [InlineData("{ from: [], printed: [] }")]
    public void That_says_nothing_is_none(string head) =>
        Assert.Null(Read($"---\ntitle: T\nlang: fi\nsource: none\ncorrespondence: {head}\n---\n\nText.\n").FrontMatter.Correspondence);

    [Theory]
    [InlineData("printed: [no, 'Letters, 4']", "BP1105")]
    [InlineData("from: [~, A]", "BP1105")]
    [InlineData("date: 1894-13", "BP1190")]
    [InlineData("base: letter", "BP1105")]
    [InlineData("sender: A", "BP1103")]
    [InlineData("to: { name: A, ref: nowhere }", "BP1105")]
    [InlineData("to: { name: A, kind: ship }", "BP1105")]
    [InlineData("to: { ref: 'https://example.org' }", "BP1105")]
    [InlineData("place: { name: A, kind: body }", "BP1103")]
    public void Tells_what_is_wrong(string line, string code)
    {
        var result = MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\ncorrespondence:\n  {line}\n---\n\nText.\n", "letter.md");

        Assert.Contains(result.Diagnostics, told => told.Code.Id == code && told.Span.Line == 6);
    }

    private static Document Read(string text)
    {
        var result = MarkdownReader.Read(text, "letter.md");
        Assert.Empty(result.Diagnostics.Select(told => told.ToString()));
        return result.Document!;
    }
}
