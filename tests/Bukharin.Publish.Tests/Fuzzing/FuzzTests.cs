using System.Collections.Immutable;

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

    /// <summary>Editions that others have made, in a folder that <c>BUKHARIN_FUZZ_CORPUS</c> names: test files of other projects are none of this one's.</summary>
    [Fact]
    public void Editions_of_others_are_imported_or_refused()
    {
        var folder = Environment.GetEnvironmentVariable("BUKHARIN_FUZZ_CORPUS");
        Assert.SkipWhen(folder is null, "BUKHARIN_FUZZ_CORPUS names no folder.");
        ImmutableArray<string> files = [.. Directory.EnumerateFiles(folder!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var target = new FuzzTarget("corpus", ".pdf", number => new FuzzInput(File.ReadAllBytes(files[number])), input => FuzzedEdition.Try("pdf", input.Bytes));
        var figures = new FuzzRun(target, FuzzOptions.Asked(files.Length) with { First = 0, Count = files.Length }).Run();

        Assert.Equal(files.Length, figures.Inputs);
        AssertNoFault("corpus", figures);
    }

    private static void AssertNoFault(string reader, FuzzFigures figures)
    {
        TestContext.Current.SendDiagnosticMessage(figures.Line(reader));
        Assert.True(figures.Faults == 0, string.Join("\n\n", figures.Kinds.Select(fault => $"{reader} {fault.Number}: {fault.Kind}\n{fault.Said}")));
    }
}
