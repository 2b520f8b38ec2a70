using System.CommandLine;
using System.CommandLine.Parsing;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli.Commands;

/// <summary>Options and arguments that accept only a few values. Shells complete these too.</summary>
internal static class OneOf
{
    public static void Accept(Option option, IReadOnlyCollection<string> values)
    {
        option.Validators.Add(result => Check(result, option.Name, values));
        option.CompletionSources.Add(_ => values.Select(value => new System.CommandLine.Completions.CompletionItem(value)));
    }

    public static void Accept(Argument argument, IReadOnlyCollection<string> values)
    {
        argument.Validators.Add(result => Check(result, argument.Name, values));
        argument.CompletionSources.Add(_ => values.Select(value => new System.CommandLine.Completions.CompletionItem(value)));
    }

    private static void Check(SymbolResult result, string name, IReadOnlyCollection<string> values)
    {
        foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value)))
        {
            result.AddError($"'{name}' is one of {string.Join(", ", values)}, and '{token.Value}' is none of them.{Nearest.Guess(token.Value, values)}");
        }
    }
}
