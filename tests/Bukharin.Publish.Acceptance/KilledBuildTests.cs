using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The real program, killed, stopped, run side by side and out of space.</summary>
/// <remarks><c>BUKHARIN_KILLS</c>, <c>BUKHARIN_PAIRS</c> and <c>BUKHARIN_FULL_DISKS</c> ask for more of each than are tried always, <c>BUKHARIN_KILL_SEED</c> for others.</remarks>
public class KilledBuildTests
{
    // About as long as both take.
    private const int WritingMicroseconds = 50_000;
    private const int PlacingMicroseconds = 10_000;

    // POSIX: what "ulimit -f" counts in.
    private const int BlockBytes = 512;

    /// <summary>The runtime's own mapping of code is a file for the system, and larger than any limit.</summary>
    private static readonly Dictionary<string, string> NoExecutableMapping = new() { ["DOTNET_EnableWriteXorExecute"] = "0" };

    private const string Text = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is WORD clean.\n";

    [Fact]
    public void A_killed_build_leaves_one_set_or_the_other_and_the_next_one_leaves_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");
        using var folder = new TemporaryFolder();
        var editions = folder.File("editions");
        folder.Write("letter.md", Of("always"));
        var first = Stopwatch.StartNew();
        Assert.Equal(0, Program.Run("build", folder.File("letter.md"), "--to", "docx,epub", "--out", editions).ExitCode);
        var usual = (int)first.ElapsedMilliseconds;
        var random = new Random(Switches.Number("BUKHARIN_KILL_SEED", 1));
        var kills = Switches.Number("BUKHARIN_KILLS", 6);
        var settled = 0;
        for (var i = 0; i < kills; i++)
        {
            folder.Write("letter.md", Of($"now{i}"));
            using (var build = Start("build", folder.File("letter.md"), "--to", "docx,epub", "--out", editions))
            {
                // A third of them at any moment, a third while the set is written beside its place, a third while it is put there.
                if (i % 3 == 0)
                {
                    build.WaitForExit(random.Next(usual * 3 / 2));
                }
                else
                {
                    var (awaited, longest) = i % 3 == 1 ? ("", WritingMicroseconds) : ("journal", PlacingMicroseconds);
                    while (!build.HasExited && !IsStaged(editions, awaited))
                    {
                    }

                    // The system's own clock wakes nobody so soon.
                    var delay = TimeSpan.FromMicroseconds(random.Next(longest));
                    for (var waited = Stopwatch.StartNew(); waited.Elapsed < delay;)
                    {
                    }
                }

                build.Kill();
                build.WaitForExit();
            }

            var looked = Program.Run("verify", editions, "--source", folder.File("letter.md"));
            Assert.DoesNotContain("BP5008", looked.Error, StringComparison.Ordinal);
            settled += looked.Error.Contains("BP5007", StringComparison.Ordinal) ? 1 : 0;
            AssertWhole(editions, "letter", files: 4);
            Assert.Equal(6, Directory.EnumerateFileSystemEntries(editions).Count());
            Assert.Equal(["editions", "letter.md"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }

        // Of so many kills some fall into the moments in which the set is put in place.
        Assert.True(kills < 50 || settled > 0);
        TestContext.Current.SendDiagnosticMessage("{0} kills, {1} of them while the set was put in place", kills, settled);
    }

    [Fact]
    public void Builds_at_once_leave_whole_sets_and_every_line_of_the_checksums()
    {
        for (var i = 0; i < Switches.Number("BUKHARIN_PAIRS", 2); i++)
        {
            using var folder = new TemporaryFolder();
            folder.Write("letter.md", Of("always"));
            folder.Write("other.md", Of("never"));
            var builds = new[] { "letter.md", i % 2 == 0 ? "other.md" : "letter.md" }.Select(name => Start("build", folder.File(name), "--out", folder.File("editions"))).ToList();
            foreach (var build in builds)
            {
                var error = build.StandardError.ReadToEnd();
                build.WaitForExit();
                Assert.True(build.ExitCode == 0, error);
                build.Dispose();
            }

            string[] names = i % 2 == 0 ? ["letter", "other"] : ["letter"];
            Assert.All(names, name => AssertWhole(folder.File("editions"), name));
            Assert.Equal(7 * names.Length, File.ReadAllLines(folder.File("editions/SHA256SUMS")).Length);
            Assert.Equal((7 * names.Length) + 1, Directory.EnumerateFileSystemEntries(folder.File("editions")).Count());
        }
    }

    [Fact]
    public void A_disk_that_is_full_leaves_the_set_of_before()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such limits.");
        using var folder = new TemporaryFolder();
        var editions = folder.File("editions");
        Program.Build(folder.Write("letter.md", Of("always")), editions);
        var largest = new DirectoryInfo(editions).EnumerateFiles().Max(file => file.Length) / BlockBytes;
        var random = new Random(Switches.Number("BUKHARIN_KILL_SEED", 1));
        for (var i = 0; i < Switches.Number("BUKHARIN_FULL_DISKS", 2); i++)
        {
            folder.Write("letter.md", Of($"now{i}"));
            var before = Contents(editions);

            // The system's limit on what one program may write into one file stands for the disk's: a write fails in the middle of a file.
            var limit = random.Next(0, (int)largest).ToString(CultureInfo.InvariantCulture);
            var built = OutsideProgram.RunIn(
                folder.Path, NoExecutableMapping, "sh", ["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", limit, .. Program.Command, "build", "letter.md", "--out", "editions"]);

            Assert.True(built.ExitCode == 1, $"{limit}: {built.ExitCode} {built.Out} {built.Error}");
            Assert.Contains("BP1093", built.Error, StringComparison.Ordinal);
            Assert.Equal(before, Contents(editions));
        }

        Program.Build(folder.File("letter.md"), editions);
        AssertWhole(editions, "letter");
        Assert.Equal(8, Directory.EnumerateFileSystemEntries(editions).Count());
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_ends_it_within_a_second_or_so_with_a_word_and_leaves_nothing(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");
        using var folder = new TemporaryFolder();
        folder.Write("letter.md", "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n" + string.Concat(Enumerable.Range(1, 4000).Select(i => $"{i}) The lamp is clean, and the stair is sound, as it was on every other day of the year.\n\n")));
        using var build = Start("build", folder.File("letter.md"));
        build.WaitForExit(2500);
        Assert.False(build.HasExited);

        using (var kill = Process.Start("kill", ["-" + signal, build.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        Assert.True(build.WaitForExit(10_000));
        Assert.Equal(exitCode, build.ExitCode);
        Assert.Contains($"stopped by SIG{signal}", build.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(["letter.md"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)));
    }

    private static bool IsStaged(string editions, string file) =>
        Directory.EnumerateDirectories(editions, ".bukharin-publish.*").Any(staging => file.Length == 0 || File.Exists(Path.Combine(staging, file)));

    private static string Of(string word) => Text.Replace("WORD", word, StringComparison.Ordinal);

    private static Process Start(params string[] arguments)
    {
        // What a shell runs in the background ignores SIGINT, and so does all that it starts: env gives it back its meaning.
        var start = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : Program.Command[0]) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] command = OperatingSystem.IsLinux() ? ["--default-signal=INT", .. Program.Command] : Program.Command[1..];
        foreach (var word in command)
        {
            start.ArgumentList.Add(word);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static SortedDictionary<string, string> Contents(string folder) =>
        new(Directory.EnumerateFiles(folder).ToDictionary(path => path, path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))), StringComparer.Ordinal);

    private static void AssertWhole(string editions, string name, int files = 6)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(editions, name + ".manifest.json")));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(files, listed.Count);
        var sums = File.ReadAllLines(Path.Combine(editions, "SHA256SUMS"));
        Assert.All(listed, file =>
        {
            var path = Path.Combine(editions, file.GetProperty("file").GetString()!);
            var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
            Assert.Equal(file.GetProperty("sha256").GetString(), hash);
            Assert.Contains($"{hash}  {Path.GetFileName(path)}", sums);
        });
    }
}
