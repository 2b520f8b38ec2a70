using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Catalogues;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>catalogue merge|index DIR...</c>: lists all editions in some folders, as JSON for programs or as pages for readers.</summary>
internal static class CatalogueCommand
{
    private const string Name = "catalogue";
    private const string Merge = "merge";
    private const string Index = "index";

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var action = new Argument<string>("ACTION")
        {
            Description = "'merge' joins manifests and reports into catalogue.json and finds what is missing; 'index' writes a page and OPDS feeds, from which reading systems load the books.",
        };
        OneOf.Accept(action, [Merge, Index]);
        var folders = new Argument<string[]>("DIR") { Description = "Folders of editions, of whatever part of a run.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--out", "-o") { Description = "The folder that the catalogue goes to; the first of those that are read if none is named.", HelpName = "DIR" };
        var texts = new Option<string[]>("--texts") { Description = "Texts, and folders of them, each of which must have its editions.", HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
        var title = new Option<string>("--title") { Description = "What the shelf is called.", HelpName = "TITLE", DefaultValueFactory = _ => "Editions" };
        var address = new Option<string?>("--base") { Description = "The web address that the folder will have; without it, links work wherever the folder lies.", HelpName = "URL" };
        var force = new Option<bool>("--force") { Description = "Keep files that are in the way and not ours as NAME.bak; they are left, and told, otherwise." };
        var command = new Command(Name, "Tell of all editions in some folders: one file for programs, or a shelf for readers.") { action, folders, folder, texts, title, address, force, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var read = parsed.GetValue(folders)!;
            if (!TryAddress(parsed.GetValue(address), out var web))
            {
                return Failure.WrongUsage(terminal, Name, $"'{parsed.GetValue(address)}' is no address of a folder: write 'https://example.org/editions/'.");
            }

            var request = new CatalogueRequest([.. read], parsed.GetValue(folder) ?? read[0])
            {
                Texts = [.. parsed.GetValue(texts) ?? []],
                Title = parsed.GetValue(title)!,
                Address = web,
                Force = parsed.GetValue(force),
            };
            return Run(parsed.GetValue(action)!, request, new CatalogueMaker(new DiskFiles(), table), terminal);
        });
        return command;
    }

    private static int Run(string action, CatalogueRequest request, CatalogueMaker maker, Terminal terminal)
    {
        CatalogueResult result;
        try
        {
            result = action == Merge ? maker.Merge(request, terminal.Stop) : maker.Index(request, terminal.Stop);
        }
        catch (FileFaultException fault)
        {
            return Failure.Of(terminal, Name, DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason));
        }

        if (terminal.IsJson)
        {
            return ResultJson.Print(terminal, Name, result.Diagnostics, json =>
            {
                json.WriteNumber("texts", result.Texts);
                json.WriteNumber("proved", result.Proved);
                json.WriteStrings("written", result.Files);
            });
        }

        if (!terminal.IsQuiet)
        {
            foreach (var file in result.Files)
            {
                terminal.Out.WriteLine(file);
            }

            terminal.Out.WriteLine($"{Proof.Count(result.Texts, "text")}, {result.Proved} of them proved.");
        }

        return DiagnosticPrinter.Print(result.Diagnostics, terminal);
    }

    private static bool TryAddress(string? typed, out Uri? address)
    {
        address = null;
        return typed is null || (Uri.TryCreate(typed.EndsWith('/') ? typed : typed + "/", UriKind.Absolute, out address) && address.Scheme is "http" or "https");
    }
}
