using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>Every step of putting a set in place goes wrong in turn: no mixture, nothing lost, nothing left.</summary>
public class SetFaultTests
{
    [Theory]
    [InlineData("Once", false)]
    [InlineData("Once", true)]
    [InlineData("FromThenOn", false)]
    [InlineData("FromThenOn", true)]
    [InlineData("Kill", false)]
    [InlineData("Kill", true)]
    public void Whatever_goes_wrong_the_set_is_one_of_the_two_and_nobodys_work_is_lost(string how, bool force)
    {
        var fault = Enum.Parse<FaultyFiles.Fault>(how);
        var last = 0;
        for (var step = 1; step == 1 || step <= last; step++)
        {
            using var fixture = Prepared(force);
            var files = new FaultyFiles(step, fault);
            var failed = true;
            try
            {
                failed = fixture.Put(SetFixture.Set("letter", "second", "pdf", "epub"), force, files).Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error);
            }
            catch (FaultyFiles.KilledException)
            {
            }

            if (step == 1)
            {
                // A run without a fault tells how many steps there are; a fault can add those that undo.
                using var healthy = Prepared(force);
                var counting = new FaultyFiles(0, fault);
                healthy.Put(SetFixture.Set("letter", "second", "pdf", "epub"), force, counting);
                last = counting.Steps;
                Assert.InRange(last, 20, 200);
            }

            fixture.Settle();
            var version = fixture.AssertWhole("letter");
            Assert.True(version is "first" or "second", $"step {step}");
            if (fault == FaultyFiles.Fault.Once && failed)
            {
                Assert.True(version == "first", $"step {step} says that it failed, and the new set is there");
            }
            else if (!failed)
            {
                Assert.True(version == "second", $"step {step} says that all is well, and the old set is there");
            }

            Assert.Equal("other", fixture.AssertWhole("other"));
            Assert.Equal(version == "first", File.Exists(fixture.At("rejected/letter.pdf")));
            if (force)
            {
                Assert.Equal(SetFixture.Foreign, fixture.Text(version == "first" ? "letter.epub" : "letter.epub.bak"));
            }

            AssertNothingIsLeft(fixture, step);
            Assert.DoesNotContain(fixture.Put(SetFixture.Set("letter", "third", "pdf"), force).Diagnostics, one => one.Severity == DiagnosticSeverity.Error);
            Assert.Equal("third", fixture.AssertWhole("letter"));
            AssertNothingIsLeft(fixture, step);
        }
    }

    [Fact]
    public void A_first_set_is_there_or_is_not()
    {
        for (var step = 1; step < 40; step++)
        {
            using var fixture = new SetFixture();
            try
            {
                fixture.Put(SetFixture.Set("letter", "first"), files: new FaultyFiles(step, FaultyFiles.Fault.Kill));
            }
            catch (FaultyFiles.KilledException)
            {
            }

            fixture.Settle();
            Assert.True(!fixture.Names.Any() || fixture.AssertWhole("letter") == "first", $"step {step}");
            AssertNothingIsLeft(fixture, step);
        }
    }

    [Fact]
    public void Whoever_puts_a_set_right_can_be_killed_as_well()
    {
        for (var first = 1; first < 60; first += 5)
        {
            for (var second = 1; second < 40; second += 9)
            {
                using var fixture = Prepared(force: false);
                Killed(() => fixture.Put(SetFixture.Set("letter", "second"), files: new FaultyFiles(first, FaultyFiles.Fault.Kill)));
                Killed(() => new SetFolder(new FaultyFiles(second, FaultyFiles.Fault.Kill), fixture.Folder).Settle(CancellationToken.None));

                fixture.Settle();
                Assert.True(fixture.AssertWhole("letter") is "first" or "second", $"steps {first} and {second}");
                AssertNothingIsLeft(fixture, first);
            }
        }
    }

    [Fact]
    public void What_somebody_puts_in_a_place_before_a_stopped_build_is_finished_is_kept()
    {
        var kept = 0;
        for (var step = 1; step < 60; step++)
        {
            using var fixture = Prepared(force: false);
            Killed(() => fixture.Put(SetFixture.Set("letter", "second"), files: new FaultyFiles(step, FaultyFiles.Fault.Kill)));
            File.WriteAllText(fixture.At("letter.pdf"), "a person's");

            fixture.Settle();
            Assert.Contains("a person's", Directory.GetFiles(fixture.Folder, "letter.pdf*").Select(File.ReadAllText));
            kept += File.Exists(fixture.At("letter.pdf.bak")) ? 1 : 0;
        }

        Assert.InRange(kept, 1, 60);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("/outside")]
    [InlineData("rejected/../../outside")]
    [InlineData("")]
    [InlineData("..")]
    public void A_journal_that_leads_out_of_its_folder_is_none(string place)
    {
        using var fixture = new SetFixture();
        fixture.Put(SetFixture.Set("letter", "first"));
        var staging = Directory.CreateDirectory(fixture.At(Staging.Prefix + new string('a', 32))).FullName;
        File.WriteAllBytes(Path.Combine(staging, "journal"), JournalJson.Write([new JournalStep(place, new string('0', 64), null, null)]));
        File.WriteAllText(Path.Combine(staging, "new-0"), "hostile");

        var diagnostic = Assert.Single(new SetFolder(new DiskFiles(), fixture.Folder).Settle(CancellationToken.None));

        Assert.Equal(DiagnosticCodes.SetUnsettled, diagnostic.Code);
        Assert.False(File.Exists(Path.Combine(fixture.Root, "outside")));
        Assert.True(File.Exists(Path.Combine(staging, "new-0")));
    }

    private static SetFixture Prepared(bool force)
    {
        var fixture = new SetFixture();
        fixture.Put(SetFixture.Set("other", "other"));
        fixture.Put(SetFixture.Set("letter", "first", "pdf", "docx"));
        fixture.SetAside(SetFixture.Set("letter", "bad", "pdf"));
        if (force)
        {
            File.WriteAllText(fixture.At("letter.epub"), SetFixture.Foreign);
        }

        return fixture;
    }

    private static void Killed(Action action)
    {
        try
        {
            action();
        }
        catch (FaultyFiles.KilledException)
        {
        }
    }

    private static void AssertNothingIsLeft(SetFixture fixture, int step) =>
        Assert.True(!fixture.Names.Any(name => Path.GetFileName(name).StartsWith('.') || name.Contains(".part", StringComparison.Ordinal)), $"step {step}: {string.Join(' ', fixture.Names)}");
}
