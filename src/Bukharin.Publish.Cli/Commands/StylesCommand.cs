using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>styles [TEXT]</c>: lists the available styles with their purpose and place.</summary>
internal static class StylesCommand
{
    private const string Name = "styles";

    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = "A text or its folder, beside which styles of its own may lie.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(Name, "List the styles: what each is for, and where it lies.") { text, JsonForm.Option() };
        command.SetAction(parsed => Run(parsed.GetValue(text), terminal));
        return command;
    }

    private static int Run(string? text, Terminal terminal)
    {
        var files = new DiskFiles();
        var folders = new StyleFolders(files);

        // Styles are looked for beside a file. For a folder, that is any file in it.
        var near = text is not null && files.Kind(text) == FileKind.Folder ? Path.Combine(text, "text.md") : text;
        var styles = new StyleFinder(files).All(near).Select(found => (Found: found, Result: folders.Load(found))).ToList();
        ImmutableArray<Diagnostic> errors = [.. styles.SelectMany(style => style.Result.Diagnostics).Where(one => one.Severity == DiagnosticSeverity.Error)];
        if (terminal.IsJson)
        {
            return ResultJson.Print(terminal, Name, errors, json => json.WriteObjects("styles", styles, item =>
            {
                var (found, result) = item;
                json.WriteString("name", found.Name);
                json.WriteString("description", result.Style?.Description);
                json.WriteString("extends", result.Style?.Base);
                json.WriteString("folder", found.Folder);
                json.WriteBoolean("isGood", result.Style is not null);
            }));
        }

        foreach (var (found, result) in styles)
        {
            var extends = result.Style?.Base is { } name ? $"  (extends {name})" : "";
            terminal.Out.WriteLine($"{found.Name}{extends}{(found.Name == StyleFolders.Default ? "  (where nothing else is asked for)" : "")}");
            terminal.Out.WriteLine($"    {(result.Style is { } style ? style.Description ?? "It has no description." : "It has errors, and cannot be used.")}");
            terminal.Out.WriteLine($"    {found.Folder}");
        }

        return DiagnosticPrinter.Print(errors, terminal);
    }
}
