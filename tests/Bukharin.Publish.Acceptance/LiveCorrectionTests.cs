using System.Text.RegularExpressions;
using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>Corrections that somebody makes in LibreOffice are told with their authors, and come back into the source.</summary>
public sealed partial class LiveCorrectionTests(LiveCorrections corrections) : IClassFixture<LiveCorrections>
{
    private const string GreekSteamer =
        "b) A Greek steamer, name not made out, which passed on the 2nd of August 1890 and did not stop. In the October there came by the post a box of figs, and a card "
        + "with the one word εὐχαριστῶ. It is the only receipt that I have had. We ate all the figs but two, and planted those, expecting nothing, and were not disappointed.";

    private static string Original { get; } = File.ReadAllText(SpecimenEditions.Source);

    [Fact]
    public void Each_is_told_at_its_clause_and_line_with_its_author()
    {
        var changes = Changes("M. Corrie, today").ToList();
        changes.Insert(3, "clause 2.a, line 50: 'truly' added after 'is' (not tracked)");

        Assert.Equal(changes, Told(corrections.Recorded));
    }

    [Fact]
    public void Without_a_record_each_is_told_all_the_same() => Assert.Equal(Changes("not tracked"), Told(corrections.NotRecorded));

    [Fact]
    public void Comments_are_told_at_their_words() => Assert.Equal(
        [
            "line 27: comment: M. Corrie, 2026-03-05 09:00 on 'printed circular': Lost?",
            "clause 2.b.ii, line 52: comment: E. Reeve, 2026-03-05 09:00 on 'two links': Which?",
        ],
        Told(corrections.Commented));

    [Fact]
    public void They_come_back_into_their_lines_and_nothing_else_is_touched()
    {
        Assert.Equal(Corrected(), Imported(corrections.NotRecorded));
        Assert.Equal(Accepted(Corrected()), Imported(corrections.Recorded));
        Assert.Equal(Original, Imported(corrections.Commented));
    }

    [Fact]
    public void Rejected_they_leave_the_source_as_it_was() => Assert.Equal(Accepted(Original), Imported(corrections.Recorded, "--changes", "reject"));

    [Fact]
    public void An_edition_of_the_corrected_source_is_proved()
    {
        Imported(corrections.Recorded);

        Program.Build(corrections.File("corrected.md"), corrections.File("editions"));
    }

    private static string[] Changes(string by) =>
    [
        $"line 29: two paragraphs → one paragraph at 'It is given' ({by})",
        $"clause 1.c, line 46: one paragraph → two paragraphs at 'The want of' ({by})",
        $"clause 2, line 48: 'It is painted red.' added after 'sound.' ({by})",
        $"clause 2.b.ii, line 52: 'two links': plain → italic ({by})",
        $"clause 2.c, line 56: 'steps' → 'treads' ({by})",
        $"clause 3.b, line 62: '{GreekSteamer}' deleted after 'food.' ({by})",
        $"clause 3.b, line 62: note 'Greek: \"I thank you\"' deleted ({by})",
        $"clause 3.c, line 64: 'I have looked.' deleted after 'steamers.' ({by})",
        $"clause 7.ii, line 70: note 'See the map.' added after 'side' ({by})",
        $"line 105: 'State' → 'Name' ({by})",
        $"clause 5, note 12, line 120: 'half' added after 'north-east,' ({by})",
        $"clause 5, note 12, line 120: 'whole' deleted after 'a' ({by})",
    ];

    private static string Corrected()
    {
        var text = Original;
        Set("that he sent.\n\nIt is given", "that he sent. It is given");
        Set("alternate Fridays. The want", "alternate Fridays.\n\n   The want");
        Set("The tower is sound.", "The tower is sound. It is painted red.");
        Set("two links", "*two links*");
        Set("steps.[^1]", "treads.[^1]");
        Set(GreekClausePattern().Match(text).Value, "");
        Set(" I have looked.", "");
        Set("the north side", "the north side[^3]");
        Set("> State", "> Name");
        Set("a whole gale", "half a gale");
        return text + "\n[^3]: See the map.\n";

        void Set(string was, string now)
        {
            Assert.Single(Regex.Matches(text, Regex.Escape(was)));
            text = text.Replace(was, now, StringComparison.Ordinal);
        }
    }

    private static string Accepted(string text) => text.Replace("The lamp is clean", "The lamp is truly clean", StringComparison.Ordinal);

    /// <summary>What <c>verify</c> lists; the time of tracked changes, which is that of the test, is <c>today</c>.</summary>
    private static string[] Told(string docx)
    {
        var result = Program.Run("verify", docx, "--source", SpecimenEditions.Source);
        return [.. result.Out.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => TimePattern().Replace(line.Trim(), "M. Corrie, today)"))];
    }

    private string Imported(string docx, params string[] options)
    {
        var output = corrections.File("corrected.md");
        File.Delete(output);
        var result = Program.Run(["import", docx, "--source", SpecimenEditions.Source, "-o", output, .. options]);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.DoesNotMatch("BP490[23]", result.Error);
        return File.ReadAllText(output);
    }

    [GeneratedRegex(@"M\. Corrie, \d{4}-\d\d-\d\d \d\d:\d\d\)", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"   b\) A Greek.*\n\n", RegexOptions.CultureInvariant)]
    private static partial Regex GreekClausePattern();
}
