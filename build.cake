// Names the steps and their order; what is worth a test is in C#.
//   dotnet tool exec --yes cake.tool                      the editions of every text in source-texts
//   dotnet tool exec --yes cake.tool -- --target=Test     all tests
//   dotnet tool exec --yes cake.tool -- --target=Codes    the pages of the diagnostics' codes in docs/codes
//   dotnet tool exec --yes cake.tool -- --target=Gallery  the pictures in docs/pictures
//   dotnet tool exec --yes cake.tool -- --target=Package  the program as native code, with the styles, as a folder
//   dotnet tool exec --yes cake.tool -- --target=Release  all that is given to others, with checksums, in artifacts/release
#load "./packaging/archives.cake"

using System.Runtime.InteropServices;

var target = Argument("target", "Editions");
var configuration = Argument("configuration", "Release");
var style = Argument("style", "");
var package = Argument("package", "./artifacts/package");
var release = Directory(Argument("release", "./artifacts/release"));

var solution = File("./Bukharin.Publish.sln");
var texts = Directory("./source-texts");
var editions = Directory("./artifacts/editions");
var cli = "./src/Bukharin.Publish.Cli";
var program = File($"{cli}/bin/{configuration}/net10.0/bukharin-publish.dll");
var version = XmlPeek("./Directory.Build.props", "/Project/PropertyGroup/Version");
var system = RuntimeInformation.RuntimeIdentifier;
var archive = $"bukharin-publish-{version}-{system}";

Task("Clean")
    .Description("Removes what builds leave: artifacts and the projects' own output.")
    .Does(() =>
    {
        CleanDirectory("./artifacts");
        DotNetClean(solution, new DotNetCleanSettings { Configuration = configuration, Verbosity = DotNetVerbosity.Quiet });
    });

Task("Build")
    .Description("Restores packages, fonts and hyphenation patterns, and compiles.")
    .Does(() => DotNetBuild(solution, new DotNetBuildSettings { Configuration = configuration, NoLogo = true, Verbosity = DotNetVerbosity.Minimal }));

Task("Test")
    .Description("Runs all tests.")
    .IsDependentOn("Build")
    .Does(() => Run($"test --solution {solution} --configuration {configuration} --no-build"));

Task("Editions")
    .Description("Writes the editions of every text in source-texts to artifacts/editions, and proves them.")
    .IsDependentOn("Build")
    .Does(() => Run($"{program} build {texts} --out {editions} --again{(style == "" ? "" : $" --style {style}")}"));

Task("Verify")
    .Description("Reads the editions in artifacts/editions back and compares them with their texts once more.")
    .IsDependentOn("Editions")
    .Does(() => Run($"{program} verify {editions} --source {texts}{(style == "" ? "" : $" --style {style}")}"));

Task("Codes")
    .Description("The pages of the diagnostics' codes in docs/codes, from the cases that tests run.")
    .IsDependentOn("Build")
    .Does(() => Run($"{program} explain --out ./docs/codes"));

Task("Gallery")
    .Description("The pictures in docs/pictures: a page of the specimen in each style, an excerpt of it, and its cover for a printer, by pdftoppm of Poppler.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        var specimen = System.IO.File.ReadAllText($"{texts}/lighthouse-letter.md");

        // As in docs/teacher.md.
        var classWork = "questions:\n  - ask: Why does the keeper answer a question that was not asked?\n    answer: Because nobody asks it, and he wants it on file.\n  - Which clause would you doubt, and why?\nwords: [lamp, keeper, supply boat]\ntasks: [\"Write the answer of the Board, in three numbered clauses.\"]\n";
        Picture("classic", specimen, "pdf", page: 5, dotsPerInch: 70);
        Picture("handout", specimen, "pdf", page: 1, dotsPerInch: 45);
        Picture("handout-large", specimen, "large.pdf", page: 4, dotsPerInch: 42, style: "handout", options: "--large");
        Picture("handout-answers", specimen.Replace("style: classic\n", classWork), "answers.pdf", page: 5, dotsPerInch: 42, style: "handout", options: "--answers");
        Picture("handout-gaps", specimen.Replace("style: classic\n", "gaps: [supernumerary, \"a [lamp] and\", \"Corrie had the [boat]\"]\n"), "gaps.pdf", page: 1, dotsPerInch: 42, style: "handout", options: "--gaps");
        Picture("excerpt", Excerpt(specimen, "3.b-3.c"), "no-questions.pdf", page: 1, dotsPerInch: 40, style: "handout", options: "--no-questions");
        Picture("large-print", specimen, "pdf", page: 5, dotsPerInch: 40);

        // What a printer asks for would be of no use to who takes the specimen for an example of a letter.
        var printed = specimen.Replace("style: classic\n", "printer: kdp\npaper: cream\nisbn: 978-0-306-40615-7\nprice: GBP 4.99\n");
        Picture("cover", printed, "cover.pdf", page: 1, dotsPerInch: 60, isGray: false);
    });

Task("Package")
    .Description("Compiles the program to native code for this machine's system, with the styles and their fonts beside it.")
    .Does(() =>
    {
        EnsureDirectoryDoesNotExist(package);
        var intermediate = $"{package}/obj";

        Information("Compiling to native code takes one to four minutes.");
        Run($"publish {cli} --configuration {configuration} --use-current-runtime --artifacts-path {intermediate} --output {package} "
            + "-p:PublishAot=true -p:DebugType=none -p:CopyOutputSymbolsToPublishDirectory=false -p:StripSymbols=true -p:RunAnalyzers=false --verbosity quiet --nologo");
        DeleteDirectory(intermediate, new DeleteDirectorySettings { Recursive = true });
        CopyFiles("./LICENSE", package);
        CopyFiles("./packaging/README.txt", package);
    });

Task("Archive")
    .Description("The package as one archive for this system, the same bytes from the same files.")
    .IsDependentOn("Package")
    .Does(() =>
    {
        EnsureDirectoryExists(release);
        WriteArchive(package, archive, release);
    });

Task("Debian")
    .Description("The package as a Debian package, where dpkg-deb is there to make it.")
    .IsDependentOn("Package")
    .WithCriteria(() => Context.Tools.Resolve("dpkg-deb") is not null, "dpkg-deb is not installed")
    .Does(() =>
    {
        EnsureDirectoryExists(release);
        var root = Directory("./artifacts/debian");
        WriteDebianTree(package, root, version);
        var file = $"{release}/bukharin-publish_{version}_{DebianArchitecture()}.deb";
        var exitCode = StartProcess("dpkg-deb", new ProcessSettings
        {
            Arguments = $"--root-owner-group -Zgzip --build {root} {file}",
            EnvironmentVariables = new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "0" },
        });
        if (exitCode != 0)
        {
            throw new CakeException(exitCode, $"dpkg-deb ended with exit code {exitCode}.");
        }
    });

Task("Tool")
    .Description("The program as a .NET tool, with styles, fonts, patterns and native parts for Windows, macOS and Linux.")
    .Does(() => Pack(cli));

Task("Libraries")
    .Description("The libraries as packages.")
    .Does(() =>
    {
        foreach (var project in GetFiles("./src/*/*.csproj").Where(project => !project.FullPath.Contains(".Cli/")))
        {
            Pack(project.FullPath);
        }
    });

Task("Bills")
    .Description("What is in it, in CycloneDX's form: of the program's packages, and of the fonts and patterns.")
    .Does(() =>
    {
        EnsureDirectoryExists(release);
        Run($"tool exec --yes cyclonedx -- {cli}/Bukharin.Publish.Cli.csproj --output {release} --filename bukharin-publish-{version}.cdx.json --output-format Json --no-serial-number --include-project-references --set-version {version} --disable-package-restore");
        Npm("sbom --sbom-format cyclonedx --package-lock-only", $"{release}/bukharin-publish-styles-{version}.cdx.json");
    });

Task("CleanRelease")
    .Description("Empties artifacts/release: files of another version have no place among the checksums.")
    .Does(() => CleanDirectory(release));

Task("Installable")
    .Description("What a person installs, and what is in it: archive, Debian package, .NET tool, bills of material and checksums.")
    .IsDependentOn("CleanRelease")
    .IsDependentOn("Archive")
    .IsDependentOn("Debian")
    .IsDependentOn("Tool")
    .IsDependentOn("Bills")
    .Does(() => WriteChecksums(release));

Task("Release")
    .Description("All that is given to others for this system, with checksums, in artifacts/release.")
    .IsDependentOn("Installable")
    .IsDependentOn("Libraries")
    .Does(() => WriteChecksums(release));

RunTarget(target);

void Run(string arguments)
{
    var exitCode = StartProcess("dotnet", arguments);
    if (exitCode != 0)
    {
        throw new CakeException(exitCode, $"dotnet {arguments} ended with exit code {exitCode}.");
    }
}

// Compiled apart from what a developer debugs: with no path of this machine, so that a package is the same bytes wherever it is made.
void Pack(string project) =>
    Run($"pack {project} --configuration {configuration} --artifacts-path ./artifacts/packages --output {release} -p:ContinuousIntegrationBuild=true --verbosity quiet --nologo");

void Picture(string name, string text, string extension, int page, int dotsPerInch, bool isGray = true, string? style = null, string options = "")
{
    var folder = $"./artifacts/gallery/{name}";
    EnsureDirectoryExists(folder);
    System.IO.File.WriteAllText($"{folder}/letter.md", text);
    Run($"{program} build {folder}/letter.md --to pdf,print --style {style ?? (extension == "pdf" ? name : "classic")} {options} --out {folder} --again");
    var exitCode = StartProcess("pdftoppm", $"-f {page} -l {page} -r {dotsPerInch} {(isGray ? "-gray" : "")} -png -singlefile {folder}/letter.{extension} ./docs/pictures/{name}");
    if (exitCode != 0)
    {
        throw new CakeException(exitCode, $"pdftoppm ended with exit code {exitCode}.");
    }
}

// An excerpt is a text.
string Excerpt(string text, string clauses)
{
    var folder = "./artifacts/gallery/excerpt";
    EnsureDirectoryExists(folder);
    System.IO.File.WriteAllText($"{folder}/whole.md", text);
    Run($"{program} excerpt {folder}/whole.md {clauses} --output {folder}/part.md --force");
    return System.IO.File.ReadAllText($"{folder}/part.md");
}

// Read to its end: what Cake gives of a program's output may lack lines that come as the program ends.
void Npm(string arguments, string file)
{
    var (program, given) = IsRunningOnWindows() ? ("cmd", $"/c npm {arguments}") : ("npm", arguments);
    using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, given) { WorkingDirectory = "./styles", RedirectStandardOutput = true });
    System.IO.File.WriteAllText(file, process.StandardOutput.ReadToEnd());
    process.WaitForExit();
    if (process.ExitCode != 0)
    {
        throw new CakeException(process.ExitCode, $"npm {arguments} ended with exit code {process.ExitCode}.");
    }
}
