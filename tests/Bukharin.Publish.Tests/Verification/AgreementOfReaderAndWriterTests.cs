using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Support.Wild;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>What is read without an error, and written without one, is proved in all formats, and agrees; whatever the text.</summary>
/// <remarks>
/// <c>BUKHARIN_WILD_COUNT</c> and <c>BUKHARIN_WILD_SEED</c> ask for more texts, and for others, than those that are tried always.
/// </remarks>
public class AgreementOfReaderAndWriterTests(ITestOutputHelper output)
{
    private const int FirstAlways = 19;
    private const int CountAlways = 9;
    private const int MostReduced = 12;

    [Fact]
    public void What_is_read_and_written_is_proved()
    {
        var count = Switches.Number("BUKHARIN_WILD_COUNT", CountAlways);
        var seed = Switches.Number("BUKHARIN_WILD_SEED", FirstAlways);
        var outcomes = new ConcurrentBag<string>();
        var faults = new ConcurrentBag<(int Number, string Fault)>();
        Parallel.For(seed, seed + count, number =>
        {
            var text = WildText.Of(number);
            outcomes.Add(Judge(text, out var fault));
            if (fault is not null)
            {
                faults.Add((number, fault));
            }
        });

        var tally = string.Join(", ", outcomes.CountBy(outcome => outcome).OrderBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => $"{outcome.Value} {outcome.Key}"));
        output.WriteLine($"{count} texts from number {seed}: {tally}");

        // Of faults that look alike, one is enough to see.
        var shown = faults.OrderBy(fault => fault.Number).DistinctBy(fault => Kind(fault.Fault)).Take(MostReduced)
            .Select(fault => $"number {fault.Number}: {fault.Fault}\n{Reduced(WildText.Of(fault.Number), Kind(fault.Fault))}\n").ToList();
        Assert.True(faults.IsEmpty, $"{tally}\n{string.Join("\n", faults.OrderBy(f => f.Number).Select(f => $"{f.Number} {f.Fault}"))}\n\n{string.Join("\n", shown)}");
        Assert.Contains("proved", outcomes);
    }

    [Theory]
    [InlineData("- - one\n  - two\n- three")]
    [InlineData("- - - one\n\n    two\n\n- 1) - three\n\n  2) four")]
    [InlineData("One.[^a]\n\n[^a]: - - two\n      - three")]
    [InlineData(":::: commentary\n::: imprint\nOne.\n:::\n::::\n\n::: postscript\nTwo.\n:::")]
    [InlineData("# A\n\n## B\n\n### 2. *Mai* 1919\n\nOne.\n\n### The *odd* word\n\nTwo.\n\n### *All*\n\nThree.\n\n### 3. *All*")]
    [InlineData("# A\n\n## B\n\n### *All*\n\nTwo.\n\n# *All*\n\nOne.")]
    [InlineData("# A\n\n# B\n\n# [c [d]{.gloss}[^1]]{.smallcaps} e\n\nF.\n\n[^1]: G.")]
    [InlineData("One [old [that is, worn]{.gloss} boat]{.supplied} of two.")]
    [InlineData("---\ntitle: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nsubtitle: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nlang: pl\nsource: none\n---\n\nOne.")]
    [InlineData("::: signed\n\u01CBY[the *Y*]{.gloss}\n:::")]
    [InlineData("One [\u00A7](#here) and[^1] [\u00A7][^2].\n\n[^1]: A.\n\n[^2]: B.\n\n# Here {#here}")]
    [InlineData("[a \u202B](https://example.org) b, and [a\u202B](https://example.org) c.")]
    [InlineData("::: byline\nBy *the* editor\n:::\n\n***[.]***[^1] and x^10.\n\n[^1]: One.")]
    [InlineData("One\u00A0[a]{.gloss}, two\u2003[b]{.gloss}: \u00A7 1 *[c]{.gloss}\u00A0d*.\n\n*[c]{.gloss}\u00A0d*")]
    [InlineData("# [r[7]{.supplied}[b]{.gloss}3]{.smallcaps}\n\n\u02DD\u00AD\u0301 [One][\u00A0]{lang=la} [b]{.gloss}/c *\u202B*[b]{.gloss}d")]
    [InlineData("**One\\\n\\\n\\\n\\\n\\\ntwo**\\\nthree\\\nfour\\\nfive")]
    [InlineData("https://example.org/a/rather/long/address/that/is/wider/than/a/line/of/any/measure\\\nAnd so on.\n\nSee me@example.org\n\n1. One")]
    [InlineData("[a\\\n[b]{.gloss}, c]{.supplied} d\u200Be.")]
    [InlineData("1. (a) one\n\n   (b) two\n\n2. three\n\n- 1. (a) four\n\n     (b) five\n\n  2. six")]
    [InlineData("1. one\n\n   a) two\n\n      i) three\n\n         (1) four\n\n             (a) five\n\n                 (i) six\n\n                     (A) seven\n\n                         > 1) eight\n                         >\n                         > 2) nine\n\n2. ten")]
    [InlineData("\u202BOne[^1] two.\n\n[^1]: A.")]
    [InlineData("3\u200B\u00A0\u00A0a [One 3\u200B\u00A0\u00A0two]{.gloss} three")]
    [InlineData("- ::: letter\n  One\n  :::\n- two")]
    [InlineData("::: closer\n# \u202B One\n\n# [\u202B](#here) two\n:::\n\n# Here {#here}")]
    [InlineData("One [iD\u0446\u00AD]{.gloss} (two) **three\u00AD** four.")]
    [InlineData("- # One\n\n  two\n\n- ***\n\n  three\n\n- - ***\n\n- - ## Four\n\n> - ***\n\nFive.[^a]\n\n[^a]: - ***\n\n      - six")]
    [InlineData("- [*]{.gloss} [\u2028[b]{.gloss}]{.smallcaps} c\n- [*]{.gloss} *\u2003d*")]
    [InlineData("One `a\uFEFFb`\n\n```\n\uFEFFtwo\n```")]
    [InlineData("One\\\ntwo\\\n\u034F\\\nthree\\\n\u200B\\\nfour\\\nfive\\\nsix")]
    [InlineData(";\u200F [three]{.gloss}<")]
    [InlineData("One )'.. two (three)'... four")]
    public void What_wild_texts_have_shown_is_proved(string source)
    {
        var text = source.StartsWith("---", StringComparison.Ordinal) ? source : $"---\ntitle: T\nlang: en\nsource: none\n---\n\n{source}\n";
        foreach (var style in Styles.All)
        {
            var outcome = Judge(new WildText(text, null, style), out var fault);

            Assert.True(outcome == "proved", $"{style.Name}: {outcome} {fault}");
        }
    }

    [Theory]
    [InlineData("One [[7]{.page} six]{.supplied} and [six [8]{.page}]{.supplied} and word<em>[9]{.page} six</em> two *[10]{.page} six* two *six [11]{.page}* two <em>six [12]{.page}</em>two. [[13]{.page} [14]{.page} six]{.supplied} end [15]{.page}")]
    [InlineData("One [a [P 2]{.page} b]{.gloss}, two [[P 3]{.page} c]{.gloss} three[^1].\n\n[^1]: [18]{.page} four [[19]{.page} *five*]{.gloss}\n\n    :::: letter\n    six [20]{.page}\n    ::::")]
    public void Pages_of_the_source_are_proved_wherever_they_stand_and_are_shown(string source)
    {
        foreach (var form in Enum.GetValues<SourcePageForm>())
        {
            var outcome = Judge(new WildText($"{GeneratedTexts.FrontMatter}{source}\n", null, Styles.Classic with { SourcePages = form }), out var fault);

            Assert.True(outcome == "proved", $"{form}: {outcome} {fault}");
        }
    }

    [Fact]
    public void A_heading_with_brackets_is_a_running_head_as_it_is_set()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("The harbour lay quiet under the rain, and nobody came down the hill.", 10));
        var pages = string.Join("\n\n", Enumerable.Repeat(paragraph, 14));

        What_wild_texts_have_shown_is_proved(
            $"# The [old]{{.supplied}} boat[that is, worn]{{.gloss}} ~~out~~ [in]{{.added}} Rev[eren]{{.expansion}}d [name withheld] [a [b]{{.supplied}}]{{.deleted}}\n\n{pages}");
    }

    /// <summary>What became of a text.</summary>
    private static string Judge(WildText text, out string? fault)
    {
        fault = null;
        try
        {
            var read = text.Read();
            if (read.Document is not { } document)
            {
                return $"refused by the reader ({read.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code.Id})";
            }

            var job = new EditionJob(document, text.Style, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of);
            var results = ImmutableArray.CreateBuilder<VerificationResult>();
            foreach (var format in Formats.All)
            {
                var edition = new MemoryStream();
                if (format.Write(job, edition).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } refusal)
                {
                    return $"refused by a writer ({refusal.Code.Id})";
                }

                edition.Position = 0;
                results.Add(EditionVerifier.Verify(document, text.Style, format.Recover(edition)));
                fault ??= results[^1].Findings.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error) is { } finding
                    ? $"{format.Name}: {finding}"
                    : null;
            }

            fault ??= EditionVerifier.Compare(results.ToImmutable()).FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error)?.ToString();
            return fault is null ? "proved" : "rejected";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            fault = $"{exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Bukharin", StringComparison.Ordinal))?.Trim()}";
            return "an exception";
        }
    }

    private static string Kind(string fault) =>
        System.Text.RegularExpressions.Regex.Match(fault, @"^(pdf|print|docx|epub)?.*?BP\d{4}|^\w+Exception.*? at \S+").Value is { Length: > 0 } kind
            ? System.Text.RegularExpressions.Regex.Replace(kind, @":.*(?=BP\d|at )", " ")
            : fault;

    /// <summary>Less of the text, with the same fault.</summary>
    private static string Reduced(WildText text, string kind)
    {
        for (var size = text.Source.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Source.Length;)
            {
                var less = text with { Source = text.Source.Remove(start, size) };
                Judge(less, out var fault);
                if (fault is not null && Kind(fault) == kind)
                {
                    text = less;
                }
                else
                {
                    start += size;
                }
            }
        }

        return $"{text.Style.Name}\n{text.EditionFile}\n{Escaped(text.Source)}";
    }

    private static string Escaped(string source) => string.Concat(source.Select(character =>
        character is '\n' or (>= ' ' and <= '~') ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}")));
}
