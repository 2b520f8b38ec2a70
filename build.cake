// Names the steps and their order; what is worth a test is in C#.
//   dotnet tool exec --yes cake.tool                      the editions of every text in source-texts
//   dotnet tool exec --yes cake.tool -- --target=Test     all tests
//   dotnet tool exec --yes cake.tool -- --target=Package  the program as native code, with the styles, to give to others

var target = Argument("target", "Editions");
var configuration = Argument("configuration", "Release");
var style = Argument("style", "");
var package = Argument("package", "./artifacts/package");

var solution = File("./Bukharin.Publish.sln");
var texts = Directory("./source-texts");
var editions = Directory("./artifacts/editions");
var program = File($"./src/Bukharin.Publish.Cli/bin/{configuration}/net10.0/bukharin-publish.dll");

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
    .Does(() => Run($"{program} build {texts} --out {editions}{(style == "" ? "" : $" --style {style}")}"));

Task("Verify")
    .Description("Reads the editions in artifacts/editions back and compares them with their texts once more.")
    .IsDependentOn("Editions")
    .Does(() => Run($"{program} verify {editions} --source {texts}{(style == "" ? "" : $" --style {style}")}"));

Task("Package")
    .Description("Compiles the program to native code for this machine's system, and puts the styles with their fonts beside it.")
    .Does(() =>
    {
        EnsureDirectoryDoesNotExist(package);
        var cli = "./src/Bukharin.Publish.Cli";
        var intermediate = $"{package}/obj";

        Run($"publish {cli} --configuration {configuration} --use-current-runtime --artifacts-path {intermediate} --output {package} "
            + "-p:PublishAot=true -p:DebugType=none -p:CopyOutputSymbolsToPublishDirectory=false -p:StripSymbols=true -p:RunAnalyzers=false --verbosity quiet --nologo");
        DeleteDirectory(intermediate, new DeleteDirectorySettings { Recursive = true });
        DeleteFiles($"{package}/*.xml");
        CopyDirectory("./styles", $"{package}/styles");
    });

RunTarget(target);

void Run(string arguments)
{
    var exitCode = StartProcess("dotnet", arguments);
    if (exitCode != 0)
    {
        throw new CakeException(exitCode, $"dotnet {arguments} ended with exit code {exitCode}.");
    }
}
