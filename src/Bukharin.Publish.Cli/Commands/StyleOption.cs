using System.CommandLine;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary>The option <c>--style</c>, which several commands have.</summary>
internal static class StyleOption
{
    /// <summary>The option for one command. Shells complete it with the names of the styles that there are.</summary>
    /// <param name="description">What the style does in that command.</param>
    public static Option<string?> Create(string description)
    {
        var option = new Option<string?>("--style") { Description = description, HelpName = "NAME|PATH" };
        option.CompletionSources.Add(_ => new StyleFinder(new DiskFiles()).All().Select(style => style.Name));
        return option;
    }
}
