using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Excerpting;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>excerpt TEXT 3.b-5 --words 300</c>: writes some clauses as a text of their own with each cut marked, and proves that nothing else was changed.</summary>
internal static class ExcerptCommand
{
    private const string Name = "excerpt";

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var path = new Argument<string>("TEXT") { Description = "A text (.md, .txt), an edition file (.yaml), or - for standard input." };
        var places = new Argument<string[]>("CLAUSE")
        {
            Description = "Clauses by address (3.b), ranges of them (3.b-5) and headings by their words, as many as are wanted; 'outline' shows them. The text from its beginning if none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        places.CompletionSources.Add(context => Places(context.ParseResult.GetValue(path)));
        var words = new Option<int?>("--words")
        {
            Description = "End with the sentence or the clause in which this many words are reached.",
            HelpName = "N",
        };
        words.Validators.Add(result =>
        {
            if (!result.Tokens.All(token => int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError("'--words' takes how many words the excerpt has: 1 or more.");
            }
        });
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; one beside the text, named after what is asked for, if none is named; - for standard output.",
            HelpName = "FILE.md",
        };
        var formats = FormatsOption.Create(table);
        formats.DefaultValueFactory = null;
        formats.Description = "Build these editions of the excerpt too, into 'editions' beside it, parted by commas.";
        var style = StyleOption.Create("The style of these editions.");
        var sheet = new SheetOptions();
        var gift = SheetOptions.Gift();
        var force = new Option<bool>("--force")
        {
            Description = "Keep what stands in the place of the excerpt, or of its editions, as NAME.bak; it stops the command otherwise.",
        };
        var name = StandardInput.NameOption("text.md");
        var command = new Command(Name, "Write clauses of a text as a text of their own, with every cut marked, and prove that nothing else is changed.") { path, places, words, output, formats, style };
        foreach (var option in (IEnumerable<Option>)[.. sheet.All, gift, force, name, JsonForm.Option()])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var to = parsed.GetValue(output);
            var built = parsed.GetValue(formats) is { } asked ? FormatsOption.Names(table, asked) : [];
            if (parsed.GetValue(places)!.Length == 0 && parsed.GetValue(words) is null)
            {
                return Failure.WrongUsage(terminal, Name, "say which clauses: 'excerpt letter.md 3.b-5'; or how many words: 'excerpt letter.md --words 300'.");
            }

            if (MarkdownOutput.Fault(to) is { } fault)
            {
                return Failure.WrongUsage(terminal, Name, fault);
            }

            if (built.IsEmpty && (parsed.GetValue(style) is not null || sheet.Of(parsed).Name is not null || parsed.GetValue(gift)))
            {
                return Failure.WrongUsage(terminal, Name, "a style, a version and a file for Moodle go with editions: say with '--to' which of these are built.");
            }

            if (to == StandardInput.Sign && !built.IsEmpty)
            {
                return Failure.WrongUsage(terminal, Name, "with '-o -' the excerpt itself goes to standard output, and '--to' has nothing to build from.");
            }

            var (files, texts, teller) = StandardInput.Open([parsed.GetValue(path)!], parsed.GetValue(name)!, terminal);
            var request = new ExcerptRequest(texts[0])
            {
                Places = [.. parsed.GetValue(places)!],
                Words = parsed.GetValue(words),
                Output = to,
                IsOnlyMade = to == StandardInput.Sign,
                Force = parsed.GetValue(force),
            };
            if (new SourceFinder(files).Find([texts[0]]).Sources is { Length: > 1 } several)
            {
                return Failure.WrongUsage(teller, Name, $"an excerpt is of one text, and '{texts[0]}' has {several.Length}.");
            }

            var made = new SourceExcerpter(files, table).Excerpt(request);
            if (made.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                return Failure.Of(teller, Name, made.Diagnostics);
            }

            if (teller.IsJson)
            {
                var result = built.IsEmpty ? null : new Publisher(files, table).Publish(Editions(made), cancellation: teller.Stop);
                return ResultJson.Print(teller, Name, [.. made.Diagnostics, .. result?.Diagnostics ?? []], json =>
                {
                    json.WriteString("output", made.Path);
                    json.WriteString("text", made.Markdown);
                    json.WriteString("clauses", made.Name);
                    json.WriteNumber("words", made.Words);
                    json.WriteNumber("ofWords", made.OfWords);
                    json.WriteNumber("cuts", made.Cuts);
                    json.WriteStrings("editions", result?.Files ?? []);
                });
            }

            var exitCode = DiagnosticPrinter.Print(made.Diagnostics, teller);
            if (made.Path is null)
            {
                teller.Out.Write(made.Markdown);
                return exitCode;
            }

            if (!teller.IsQuiet)
            {
                Tell(made, built.IsEmpty, teller.Out);
            }

            return built.IsEmpty ? exitCode : RunTelling.Run(Name, teller, tell => new Publisher(files, table).Publish(Editions(made), tell, teller.Stop));

            PublishRequest Editions(ExcerptResult excerpt) => new(excerpt.Path!)
            {
                Formats = built,
                Style = parsed.GetValue(style),
                Version = sheet.Of(parsed),
                Gift = parsed.GetValue(gift),
                Force = parsed.GetValue(force),
            };
        });
        return command;
    }

    private static void Tell(ExcerptResult made, bool isAll, TextWriter output)
    {
        output.WriteLine(made.Path);
        var cuts = made.Cuts switch
        {
            0 => "nothing is left out",
            1 => "1 cut is marked",
            var number => string.Create(CultureInfo.InvariantCulture, $"{number} cuts are marked"),
        };
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Proved: {made.Words} of {made.OfWords} words, in their order and under their labels; {cuts}."));
        if (isAll)
        {
            output.WriteLine($"Now: bukharin-publish build {WrittenFiles.Quoted(made.Path!)}");
        }
    }

    /// <summary>The addresses of a text's clauses, for completion in a shell.</summary>
    private static ImmutableArray<string> Places(string? path)
    {
        try
        {
            return path is null or StandardInput.Sign ? [] : SourceExcerpter.PlacesOf(path);
        }
        catch (Publishing.Files.FileFaultException)
        {
            return [];
        }
    }
}
