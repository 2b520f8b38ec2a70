using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>styles [TEXT]</c>: lists the styles that there are, what they are for and where they lie.</summary>
internal static class StylesCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = "A text or its folder, beside which styles of its own may lie.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = JsonForm.Option();
        var command = new Command("styles", "List the styles: what each is for, and where it lies.") { text, json };
        command.SetAction(parsed => Run(parsed.GetValue(text), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(string? text, bool isJson, Terminal terminal)
    {
        var files = new DiskFiles();
        var folders = new StyleFolders(files);

        // Of a folder, what lies in it is beside the text.
        var near = text is not null && files.Kind(text) == FileKind.Folder ? Path.Combine(text, "text.md") : text;
        var styles = new StyleFinder(files).All(near).Select(found => (Found: found, Result: folders.Load(found))).ToList();
        if (isJson)
        {
            JsonForm.Print(terminal, json => json.WriteObjects(null, styles, item =>
            {
                var (found, result) = item;
                json.WriteString("name", found.Name);
                json.WriteString("description", result.Style?.Description);
                json.WriteString("extends", result.Style?.Base);
                json.WriteString("folder", found.Folder);
                json.WriteBoolean("isGood", result.Style is not null);
            }));
        }
        else
        {
            foreach (var (found, result) in styles)
            {
                var extends = result.Style?.Base is { } name ? $"  (extends {name})" : "";
                terminal.Out.WriteLine($"{found.Name}{extends}{(found.Name == StyleFolders.Default ? "  (where nothing else is asked for)" : "")}");
                terminal.Out.WriteLine($"    {(result.Style is { } style ? style.Description ?? "It has no description." : "It has errors, and cannot be used.")}");
                terminal.Out.WriteLine($"    {found.Folder}");
            }
        }

        return DiagnosticPrinter.Print([.. styles.SelectMany(style => style.Result.Diagnostics).Where(one => one.Severity == DiagnosticSeverity.Error)], terminal);
    }
}
