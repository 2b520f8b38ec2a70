using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Starters;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>init DIR</c>: makes a folder with first texts to start from.</summary>
internal static class InitCommand
{
    private const string Name = "init";

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder; it is made if it is not there, and what is in it stays as it is." };
        var command = new Command(Name, "Make a folder of texts: a letter to begin from, a style of your own, and what editors need to know.") { folder, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(folder)!;
            try
            {
                var written = new StarterFolder(new DiskFiles()).Init(path);
                var next = written.IsEmpty ? "All is there already; nothing was written." : $"Now: bukharin-publish build {WrittenFiles.Quoted(path)}";
                return WrittenFiles.Print(Name, written, next, terminal);
            }
            catch (FileFaultException fault)
            {
                return WrittenFiles.PrintFault(Name, fault, terminal);
            }
        });
        return command;
    }
}
