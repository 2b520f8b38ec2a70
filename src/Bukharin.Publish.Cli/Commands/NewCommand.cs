using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Starters;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>new KIND NAME</c>: writes a first text to start from.</summary>
internal static class NewCommand
{
    private const string Name = "new";
    private const string Extension = ".md";

    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = string.Join("; ", Starter.All.Select(starter => $"{starter.Kind}: {starter.Description}")) + $"; {VolumeStarter.Kind}: {VolumeStarter.Description}." };
        OneOf.Accept(kind, [.. Starter.All.Select(starter => starter.Kind), VolumeStarter.Kind]);
        var name = new Argument<string>("NAME") { Description = "The file to write, with or without '.md'; of a volume, the folder. A file that is there already is not replaced." };
        var command = new Command(Name, "Write a small text to begin from, with its front matter explained.") { kind, name, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(name)!;
            if (parsed.GetValue(kind) == VolumeStarter.Kind)
            {
                return NewVolume(path, terminal);
            }

            var asked = path;
            path = path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? path : path + Extension;
            if (!Path.GetFileNameWithoutExtension(path).Any(char.IsLetterOrDigit))
            {
                return Failure.WrongUsage(terminal, Name, $"a text has a name with letters, and '{asked}' has none: 'new letter mine'.");
            }

            var starter = Starter.All.First(one => one.Kind == parsed.GetValue(kind));
            try
            {
                if (!new StarterFolder(new DiskFiles()).New(starter, path))
                {
                    return Failure.Of(terminal, Name, DiagnosticCodes.WouldReplace.At(SourceSpan.Whole(path), ""));
                }
            }
            catch (FileFaultException fault)
            {
                return WrittenFiles.PrintFault(Name, fault, terminal);
            }

            return WrittenFiles.Print(Name, [path], $"Now: bukharin-publish build {WrittenFiles.Quoted(path)}", terminal);
        });
        return command;
    }

    private static int NewVolume(string folder, Terminal terminal)
    {
        try
        {
            return new StarterFolder(new DiskFiles()).NewVolume(folder) is [var volume, ..] written
                ? WrittenFiles.Print(Name, written, $"Now: bukharin-publish build {WrittenFiles.Quoted(volume)}", terminal)
                : Failure.Of(terminal, Name, DiagnosticCodes.WouldReplace.At(SourceSpan.Whole(folder), ""));
        }
        catch (FileFaultException fault)
        {
            return WrittenFiles.PrintFault(Name, fault, terminal);
        }
    }
}
