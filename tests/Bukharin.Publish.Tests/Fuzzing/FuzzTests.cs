using System.Text;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Throws at each reader what nobody has written: tokens in no order, good files with bytes, words, elements and objects changed, and two files in one.</summary>
/// <remarks>
/// A reader says what is wrong, or reads; what it has read is written, proved and imported as far as the program would. Exceptions, inputs
/// without end and rejections of what was accepted are faults. By default the same few inputs are tried, so that a build means
/// something; <see cref="FuzzOptions.Asked"/> says how to try for hours. A fault that is found there becomes a test where the reader's others are.
/// </remarks>
public sealed class FuzzTests
{
    private const int Always = 40;

    public static TheoryData<string> Readers => [.. FuzzTargets.All.Select(target => target.Name).Where(FuzzOptions.Takes)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Whatever_is_read_ends_in_a_text_or_in_words(string reader)
    {
        var target = FuzzTargets.All.Single(one => one.Name == reader);
        var figures = new FuzzRun(target, FuzzOptions.Asked(Always)).Run();

        AssertNoFault(reader, figures);
    }

    /// <summary>Where a good file is refused, whatever is changed of it proves nothing.</summary>
    [Fact]
    public void What_changes_begin_with_is_accepted()
    {
        Assert.All(FuzzCorpus.Styles, style => AssertAccepted(FuzzedStyle.Try(style, null)));
        Assert.All(FuzzCorpus.Patterns, patterns => AssertAccepted(FuzzedStyle.Try(FuzzCorpus.Styles[0], Encoding.UTF8.GetBytes(patterns), ".js")));
        Assert.All(FuzzCorpus.Fonts, font => AssertAccepted(FuzzedStyle.Try(FuzzCorpus.Styles[0], font, FuzzedStyle.TextFace)));

        static void AssertAccepted(FuzzOutcome outcome) => Assert.True(outcome.End == FuzzEnd.Accepted, outcome.Said);
    }

    private static void AssertNoFault(string reader, FuzzFigures figures)
    {
        TestContext.Current.SendDiagnosticMessage(figures.Line(reader));
        Assert.True(figures.Faults == 0, string.Join("\n\n", figures.Kinds.Select(fault => $"{reader} {fault.Number}: {fault.Kind}\n{fault.Said}")));
    }
}
