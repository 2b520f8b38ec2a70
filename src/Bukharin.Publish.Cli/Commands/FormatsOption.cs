using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Cli.Commands;

/// <summary>The option <c>--to</c>: names of formats, separated by commas.</summary>
internal static class FormatsOption
{
    public static Option<string> Create(ImmutableArray<Format> table)
    {
        var names = string.Join(',', table.Select(format => format.Name));
        var option = new Option<string>("--to")
        {
            Description = "The formats, parted by commas.",
            HelpName = "FORMATS",
            DefaultValueFactory = _ => names,
        };
        option.Validators.Add(result =>
        {
            foreach (var name in Split(result.GetValueOrDefault<string>()!).Where(name => Formats.Named(table, name) is null))
            {
                result.AddError($"There is no format '{name}'; there are {names}.{Nearest.Guess(name, table.Select(format => format.Name))}");
            }
        });

        // Only the word behind the last comma is completed.
        option.CompletionSources.Add(context => table.Select(format => context.WordToComplete[..(context.WordToComplete.LastIndexOf(',') + 1)] + format.Name));
        return option;
    }

    /// <summary>The formats that were asked for, spelt as the table has them.</summary>
    public static ImmutableArray<string> Names(ImmutableArray<Format> table, string value) =>
        [.. Split(value).Select(name => Formats.Named(table, name)!.Name).Distinct(StringComparer.Ordinal)];

    private static string[] Split(string value) => value.Split(',', StringSplitOptions.TrimEntries);
}
