using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Text;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Gift;

/// <summary>Holds a file of questions for a learning platform against the text.</summary>
internal sealed class GiftVerifier
{
    private readonly WordNumbers _vocabulary = new();
    private readonly Document _document;
    private readonly Style _style;
    private readonly Tokenizer _tokenizer;
    private readonly ExpectedEdition _expected;
    private readonly List<Diagnostic> _findings = [];

    private GiftVerifier(Document document, Style style)
    {
        (_document, _style) = (document, style.Of(style.Version with { Gaps = GapForm.Bare }));
        var references = new ExpectedReferences(document, _style, EpubTraits.Book);
        _tokenizer = new Tokenizer(_vocabulary, PunctuationFolding.For(document, _style, references.NameOf));
        _expected = ExpectedEditionBuilder.Build(document, _style, EpubTraits.Book, null, _tokenizer, references);
    }

    /// <summary>Says what is wrong with a file; nothing where it is as it has to be.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style of the editions.</param>
    /// <param name="utf8">The file.</param>
    public static ImmutableArray<Diagnostic> Verify(Document document, Style style, ReadOnlyMemory<byte> utf8)
    {
        var verifier = new GiftVerifier(document, style);
        verifier.Run(GiftFile.Read(utf8));
        return [.. verifier._findings];
    }

    private void Run(ImmutableArray<GiftQuestion>? read)
    {
        if (read is not { } questions)
        {
            Report(SourceSpan.Whole(_document.SourceFile), "cannot be read as GIFT");
            return;
        }

        var words = _style.ClassroomFor(_document.FrontMatter.Language);
        var work = _document.FrontMatter.ClassWork;
        ImmutableArray<Question> essays = [.. work.Questions.IsEmpty ? words?.Questions ?? [] : work.Questions, .. work.Tasks];
        if (questions.Length != _expected.Gaps.Length + essays.Length || work.Gaps.Length != _expected.Gaps.Length)
        {
            Report(SourceSpan.Whole(_document.SourceFile), string.Create(CultureInfo.InvariantCulture, $"has {questions.Length} questions, not {work.Gaps.Length + essays.Length}"));
            return;
        }

        foreach (var (gap, question) in _expected.Gaps.Zip(questions))
        {
            Gap(gap, question);
        }

        foreach (var (asked, question) in essays.Zip(questions.Skip(_expected.Gaps.Length)))
        {
            if (!question.Answers.IsEmpty || !Same(Tokens(asked.Ask.Words), Tokens(question.Before + question.After)) || !Same(Tokens(asked.Answer?.Words ?? ""), Tokens(question.Feedback)))
            {
                Report(SourceSpan.Whole(_document.SourceFile), $"has another question, or another answer, for '{ShortWords.Of(asked.Ask.Words)}'");
            }
        }
    }

    private void Gap(ExpectedGap gap, GiftQuestion question)
    {
        if (!question.Answers.Order(StringComparer.Ordinal).SequenceEqual(gap.Gap.Answers.SelectMany(BothApostrophes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
        {
            Report(gap.Gap.Span, $"takes '{string.Join("', '", question.Answers)}' as the answer to gap {gap.Number}, not '{string.Join("', '", gap.Gap.Answers)}'");
        }

        // The paragraph with the words of all its gaps: the question's own between what stands before and behind it.
        var (start, end) = (gap.Start, gap.Start + 1);
        while (start > 0 && !_expected.Tokens[start].BeginsParagraph)
        {
            start--;
        }

        while (end < _expected.Tokens.Count && !_expected.Tokens[end].BeginsParagraph)
        {
            end++;
        }

        while (start < end && _expected.OriginOf(start).Label is not null)
        {
            start++;
        }

        List<int> paragraph = [.. Enumerable.Range(start, end - start).Select(i => _expected.Tokens[i].Text)];
        var found = Tokens(Filled(question.Before) + gap.Words + Filled(question.After));
        if (!Same(paragraph, found) || Tokens(Filled(question.Before)).Count != gap.Start - start)
        {
            Report(gap.Gap.Span, $"has other words around gap {gap.Number} than the text");
        }
    }

    // A pupil's answer is compared character by character, and either apostrophe is right.
    private static string[] BothApostrophes(string answer) => answer.AsSpan().IndexOfAny('\'', '\u2019') < 0 ? [answer] : [answer, answer.Replace('\u2019', '\''), answer.Replace('\'', '\u2019')];

    /// <summary>Words with those of the gaps in them.</summary>
    private string Filled(string words)
    {
        foreach (var sign in GapSigns.In(words).Reverse().Where(sign => sign.Groups["rule"].Length == _style.Sheet.GapLength))
        {
            var number = int.Parse(sign.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            words = words[..sign.Index] + _expected.Gaps.FirstOrDefault(gap => gap.Number == number)?.Words + words[(sign.Index + sign.Length)..];
        }

        return words;
    }

    private List<int> Tokens(string words)
    {
        var (line, tokens) = (new LineText(), new TokenStream());
        line.Append(words, 0);
        _tokenizer.Append(line, TokenFlags.BeginsParagraph, tokens, []);
        return [.. tokens.Ids()];
    }

    private static bool Same(List<int> one, List<int> other) => one.SequenceEqual(other);

    private void Report(SourceSpan place, string what) => _findings.Add(DiagnosticCodes.GiftDiffers.At(place, what));
}
