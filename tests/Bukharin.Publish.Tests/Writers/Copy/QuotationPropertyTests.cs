using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using CsCheck;

namespace Bukharin.Publish.Tests.Writers.Copy;

/// <summary>Quotations in sentences of a generator that knows which mark is what come out as it knows them, in every language.</summary>
public partial class QuotationPropertyTests
{
    // Opening and closing double, opening and closing single.
    private static readonly (string Language, string Marks)[] Languages =
    [
        ("en-GB", "“”‘’"), ("en-US", "“”‘’"), ("de-DE", "„“‚‘"), ("de-CH", "„“‚‘"), ("fr-FR", "«»‹›"), ("fr-CH", "«»‹›"), ("ru", "«»„“"), ("it", "«»“”"),
        ("es", "“”‘’"), ("es-MX", "“”‘’"), ("pt-BR", "“”‘’"), ("pt-PT", "«»“”"), ("nl-BE", "‘’‘’"), ("pl", "„”«»"), ("cs", "„“‚‘"), ("sv", "””’’"),
        ("da", "“”‘’"), ("nb", "«»‘’"), ("no", "«»‘’"), ("nn", "«»‘’"), ("fi", "””’’"), ("el", "«»“”"), ("uk", "«»„“"), ("be", "«»„“"), ("hu", "„”»«"),
        ("ca", "«»“”"), ("ro", "„”«»"), ("sk", "„“‚‘"), ("sl", "„“‚‘"), ("hr", "„“‚‘"), ("bg", "„“„“"), ("sr-Latn", "„”’’"), ("mk", "„“‚‘"), ("et", "„“‚‘"),
        ("lv", "“”‘’"), ("lt", "„“„“"), ("is", "„“‚‘"), ("tr", "“”‘’"), ("eu", "«»“”"), ("gl", "“”‘’"), ("cy", "“”‘’"), ("ga", "“”‘’"),
    ];

    private static readonly SourceSpan Here = new("letter.md", 1, 1, 1);

    private static readonly Gen<string> Word = Gen.OneOf(
        "lamp", "Piet", "Ö", "été", "дом", "λόγο", "don@t", "l@eau", "м@яч", "*", "1919", "1842", "A.", "Q", "well-kept", "[x]", "(no)");

    private static readonly Gen<string> Words = Gen.Select(Word.List[1, 3], Gen.OneOf("", ",", ".", "?", "!", "--", "...", " --", ":"), (words, end) => string.Join(' ', words) + end);

    // { and } open and close a double quotation, < and > a single one, and @ is an apostrophe.
    private static readonly Gen<string> Single = Gen.Select(Word, Words, (first, words) => $"<{first} {words}>");

    private static readonly Gen<string> InDouble = Gen.OneOf(Words, Single);

    private static readonly Gen<string> Double = Gen.Select(
        InDouble.List[1, 3], Gen.OneOf(" ", "--", " -- ", " - "), Gen.OneOf("", "", "--", "..."), (parts, between, lead) => $"{{{lead}{string.Join(between, parts)}}}");

    private static readonly Gen<string> Sentence = Gen.Select(
        Gen.OneOf(Words, Double, Double, Single, Double.Select(quotation => $"({quotation})"), Double.Select(quotation => $"¿{quotation}?")).List[1, 5],
        Gen.OneOf(" ", "--", " -- ", ", ", "\u00A0"),
        (parts, between) => string.Join(between, parts));

    [Fact]
    public void Every_mark_is_what_its_sentence_means()
    {
        Gen.Select(Sentence, Gen.OneOf(Languages), Gen.Int[0, 60], Gen.Int[0, 60]).Holds(
            (sentence, language, one, other) =>
            {
                var source = sentence.Replace('{', '"').Replace('}', '"').Replace('<', '\'').Replace('>', '\'').Replace('@', '\'');
                var truth = sentence.Replace('{', language.Marks[0]).Replace('}', language.Marks[1]).Replace('<', language.Marks[2])
                    .Replace('>', language.Marks[3]).Replace('@', '’').Replace("...", "…", StringComparison.Ordinal);

                Assert.Equal(Bare(truth), Bare(Set(source, language.Language, one, other)));
            },
            count: 20000);
    }

    /// <summary>No straight mark, no row of hyphens is left, whatever they are mixed with.</summary>
    [Fact]
    public void Nothing_plain_is_left()
    {
        Gen.Select(
            Gen.OneOf("\"", "'", "--", "---", "----", " ", "\u00A0", "\u2009", "a", "s", "D", "19", "5", ".", "(", "]", "“", "’", "«", "„", "\n").List[1, 24].Select(string.Concat),
            Gen.OneOf(Languages),
            Gen.Int[0, 24],
            Gen.Int[0, 24]).Holds(
            (source, language, one, other) => Assert.DoesNotMatch(Plain(), Set(source, language.Language, one, other)),
            count: 20000);
    }

    /// <summary>What is set, in three runs of different formats.</summary>
    private static string Set(string source, string language, int one, int other)
    {
        var (first, second) = (Math.Min(Math.Min(one, other), source.Length), Math.Min(Math.Max(one, other), source.Length));
        ImmutableArray<Run> runs =
        [
            new TextRun(source[..first], default, Here), new TextRun(source[first..second], new RunFormat(Emphasis: true), Here),
            new TextRun(source[second..], default, Here),
        ];
        return string.Concat(Typography.Apply(runs, new TypographyStyle(Punctuation.Typographic, DashForm.SpacedEn), language).Select(run => ((TextRun)run).Text));
    }

    private static string Bare(string words) => SpacesAndDashes().Replace(words, "");

    [GeneratedRegex(@"[\s\u2013\u2014-]+")]
    private static partial Regex SpacesAndDashes();

    [GeneratedRegex("[\"']|--")]
    private static partial Regex Plain();
}
