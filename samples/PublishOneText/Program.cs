// Builds the editions of one text and proves them: PublishOneText TEXT FOLDER
using Bukharin.Publish.Publishing;

var result = new Publisher().Publish(new PublishRequest(args[0]) { Folder = args[1] });

foreach (var diagnostic in result.Diagnostics)
{
    Console.Error.WriteLine(diagnostic);
}

foreach (var file in result.Files)
{
    Console.WriteLine(file);
}

return result.IsDone ? 0 : 1;
