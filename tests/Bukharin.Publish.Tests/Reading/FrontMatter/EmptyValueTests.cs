using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Reading.FrontMatter;

/// <summary>A key that stands ready for a value is no fault, whatever mapping it stands in.</summary>
public sealed class EmptyValueTests
{
    [Theory]
    [InlineData("isbn:")]
    [InlineData("isbn: {print: 978-1-4028-9462-6, epub: }")]
    [InlineData("author: {name: Ann, sort: , role: }")]
    [InlineData("correspondence: {number: 3, to: }")]
    [InlineData("correspondence: {from: {name: Ann, ref: , kind: }, place: {name: Rome, ref: }}")]
    [InlineData("questions: {ask: Why?, answer: }")]
    public void A_key_without_a_value_is_as_one_that_is_not_there(string lines) => Assert.Empty(Said(lines));

    [Theory]
    [InlineData("author: {name: Ann, sorted: }")]
    [InlineData("correspondence: {from: {name: Ann, reference: }}")]
    [InlineData("isbn: {kindle: }")]
    [InlineData("questions: {ask: Why?, reply: }")]
    public void One_that_nobody_reads_is_told_even_so(string lines) => Assert.Equal([DiagnosticCodes.UnknownKey], Said(lines));

    private static IEnumerable<DiagnosticCode> Said(string lines) =>
        MarkdownReader.Read($"---\ntitle: T\nsource: S\nlang: en\n{lines}\n---\n\nWords.\n", "t.md").Diagnostics.Select(diagnostic => diagnostic.Code);
}
