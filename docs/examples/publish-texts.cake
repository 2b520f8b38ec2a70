// A Cake script that publishes the folder 'texts' with the .NET tool:  dotnet tool exec --yes cake.tool docs/examples/publish-texts.cake
// In a project of your own, put the tool into its manifest first:  dotnet tool install bukharin-publish --add-source FOLDER
var texts = Argument("texts", "./texts");
var editions = Argument("editions", "./editions");

Task("Check").Does(() => Publish($"check {texts}"));

Task("Editions").IsDependentOn("Check").Does(() => Publish($"build {texts} --out {editions}"));

RunTarget(Argument("target", "Editions"));

void Publish(string arguments)
{
    var exitCode = StartProcess("dotnet", $"tool run bukharin-publish -- {arguments}");
    if (exitCode != 0)
    {
        throw new CakeException(exitCode, $"bukharin-publish {arguments} ended with exit code {exitCode}.");
    }
}
