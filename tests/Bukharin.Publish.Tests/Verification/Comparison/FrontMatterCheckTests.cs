using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Checks.Matter;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What stands around the text is read and traced back to the front matter, whoever thought that it should stand there.</summary>
public class FrontMatterCheckTests
{
    private static readonly StyleWords Words = Styles.Classic.WordsFor("en-GB");

    // What writer and verifier may have thought of together: the words are expected, and the edition has them.
    [Theory]
    [InlineData("The Weir|Written in a wet spring|Edith Marlow|Edited by Tom Vane", null, null)]
    [InlineData("Edited by Tom Vane|The Weir|Edith Marlow|The Weir|Written in a wet spring", null, null)]
    [InlineData("The Weir|Edith Marlow|Edited by Tom Vane", "BP4101", "'Written in a wet spring' lost.")]
    [InlineData("The Weir|Written in a wet spring|Edited by Tom Vane", "BP4101", "'Edith Marlow' lost.")]
    [InlineData("The Weir|Written in a wet spring|Edith Marlow|Tom Vane", "BP4101", "The role of 'Tom Vane' lost.")]
    [InlineData("The Weir|Written in a wet spring|Tom Vane|Edited by Edith Marlow", "BP4101", "The role of 'Tom Vane' lost.")]
    [InlineData("The Weir|Written in a wet spring|Edith Marlow|Translated by Tom Vane", "BP4101", "The role of 'Tom Vane' lost.")]
    [InlineData("The Weir|Written in a wet spring|Edith Marlow|Edited by Tom Vane|First edition", "BP4102", "added around the text.")]
    [InlineData("The Weirs|Written in a wet spring|Edith Marlow|Edited by Tom Vane", "BP4102", "added around the text.")]
    public void It_asks_nobody_what_a_title_page_consists_of(string lines, string? code, string? message)
    {
        var document = HandMade.Document with
        {
            FrontMatter = HandMade.Document.FrontMatter with
            {
                Title = "The Weir",
                Subtitle = "Written in a wet spring",
                Contributors = [new Contributor("Edith Marlow", Contributor.Author), new Contributor("Tom Vane", "edt")],
                Publisher = null,
                Rights = null,
                Editorial = null,
                Credit = new Credit([], HandMade.Document.FrontMatter.Credit.Span),
            },
        };
        var findings = new List<Diagnostic>();
        var vocabulary = new WordNumbers();
        var tokenizer = new Tokenizer(vocabulary, PunctuationFolding.For(document, Styles.Classic, _ => ""));
        var (tokens, origins) = (new TokenStream(), new List<Origin>());
        foreach (var said in lines.Split('|'))
        {
            origins.Add(new Origin(SourceSpan.Whole("weir.md"), ExpectedPlace.TitlePage) { Name = "a line" });
            var line = new LineText();
            line.Append(said, origins.Count - 1);
            tokenizer.Append(line, TokenFlags.BeginsParagraph, tokens, []);
        }

        var excerpts = new Excerpts(vocabulary);
        var story = new StoryComparison
        {
            Old = tokens,
            Origins = origins,
            New = tokens,
            Alignment = StoryComparison.Align(tokens, origins, tokens, excerpts),
            Excerpts = excerpts,
            Findings = findings,
            SourceFile = "weir.md",
        };

        new FrontMatterCheck(story, document, Words, DocxTraits.Document, givenIdentifier: null, words => words).Run();

        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code.Id).Distinct());
        Assert.Contains(message ?? "", findings.Count > 0 ? findings[0].Message : "", StringComparison.Ordinal);
    }
}
