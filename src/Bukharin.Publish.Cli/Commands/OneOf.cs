using System.CommandLine;
using System.CommandLine.Parsing;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli.Commands;

/// <summary>Values of which an option or an argument takes one; they are completed too.</summary>
internal static class OneOf
{
    /// <summary>Lets an option take nothing but one of some values.</summary>
    /// <param name="option">The option.</param>
    /// <param name="values">The values.</param>
    public static void Accept(Option option, IReadOnlyCollection<string> values)
    {
        option.Validators.Add(result => Check(result, option.Name, values));
        option.CompletionSources.Add(_ => values.Select(value => new System.CommandLine.Completions.CompletionItem(value)));
    }

    /// <summary>Lets an argument be nothing but one of some values.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="values">The values.</param>
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
