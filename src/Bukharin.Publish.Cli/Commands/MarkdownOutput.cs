namespace Bukharin.Publish.Cli.Commands;

/// <summary>The name of a file that Edition Markdown is written into.</summary>
internal static class MarkdownOutput
{
    private static readonly string[] OfOthers = [".txt", ".yaml", ".yml", ".pdf", ".docx", ".epub"];

    /// <summary>What is wrong with a name: by one of these, readers would take the file for something else; null where nothing is.</summary>
    /// <param name="path">The name that was asked for, or null.</param>
    public static string? Fault(string? path) =>
        path is not null && OfOthers.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            ? $"what is written is Edition Markdown, and '{path}' is named otherwise: '{Path.ChangeExtension(path, ".md")}'."
            : null;
}
