using System.CommandLine;

namespace Bukharin.Publish.Cli;

/// <summary>The messages about missing and superfluous arguments and values, in the program's own words.</summary>
internal static class WrongArguments
{
    /// <summary>The messages about a command line that could not be parsed.</summary>
    /// <param name="parsed">The command line.</param>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        List<string> own = [.. Missing(parsed), .. Superfluous(parsed)];

        // Other errors are worded by the commands themselves.
        return own.Count > 0 ? own : parsed.Errors.Select(error => error.Message);
    }

    private static IEnumerable<string> Missing(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var option in command.Options)
        {
            var result = parsed.GetResult(option);
            var isGiven = result is { Implicit: false };
            if (isGiven && result!.Tokens.Count < option.Arity.MinimumNumberOfValues)
            {
                yield return $"'{option.Name}' needs a value: {option.Name} {option.HelpName}.";
            }
            else if (!isGiven && option.Required)
            {
                yield return $"'{command.Name}' needs '{option.Name} {option.HelpName}'.";
            }
        }

        foreach (var argument in command.Arguments.Where(argument => (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues))
        {
            yield return $"'{command.Name}' needs {argument.Name}, and it is not there.";
        }
    }

    private static IEnumerable<string> Superfluous(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var option in command.Options.Where(option => parsed.GetResult(option) is { } result && result.Tokens.Count > option.Arity.MaximumNumberOfValues))
        {
            yield return $"'{option.Name}' takes one value, and has {parsed.GetResult(option)!.Tokens.Count}.";
        }

        foreach (var token in parsed.UnmatchedTokens)
        {
            yield return $"'{token}' is more than '{command.Name}' takes.";
        }
    }
}
