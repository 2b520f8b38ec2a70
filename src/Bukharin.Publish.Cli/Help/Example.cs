using System.Collections.Immutable;

namespace Bukharin.Publish.Cli.Help;

/// <summary>An example of a command.</summary>
/// <param name="Line">The command line without the program's name.</param>
/// <param name="What">What the command line does.</param>
internal sealed record Example(string Line, string What)
{
    private static readonly ImmutableArray<Example> All =
    [
        new("build letter.md", "All editions of a text, proved, into the folder 'editions' beside it."),
        new("build letter.md --to pdf,docx --style large-print", "Two formats, in another style."),
        new("build texts --out site/editions", "All texts of a folder, into one place."),
        new("build - --name letter.md --to pdf -o -", "A text on standard input becomes a PDF on standard output."),
        new("build texts --out site --shard 2/8", "The second of eight parts of a folder, beside seven other runs."),
        new("verify editions --source texts", "Whether the editions in a folder are still what was proved."),
        new("verify edited.docx --source letter.md --report .", "What somebody has changed in a document, as a report."),
        new("check letter.md", "What is wrong and what was inferred, each at its line."),
        new("check - --name letter.md", "What stands in an editor, before it is saved."),
        new("check texts --json", "The same of a folder, for a program."),
        new("outline letter.md", "What was read: labels with addresses, brackets with kinds, notes."),
        new("import letter.txt -o letter.md", "A plain text becomes Edition Markdown."),
        new("import edited.docx --source letter.md -o letter.md", "Corrections that were made in a DOCX go into the text."),
        new("excerpt letter.md 3.b-5", "Clauses 3.b to 5 as a text of their own, letter-3.b-5.md."),
        new("excerpt letter.md --words 300 --to pdf --style handout", "The first 300 words, to the sentence's end, as a sheet."),
        new("preview letter.md", "An address for a browser; what it shows follows each save."),
        new("catalogue merge editions --texts texts", "One catalogue.json of all editions, and what is missing."),
        new("catalogue index site --title \"Letters\"", "A page and OPDS feeds, from which reading systems load the books."),
        new("new letter mine", "Writes mine.md, which can be built as it is."),
        new("new statute order.md", "Parts, sections and paragraphs to begin from."),
        new("new volume winter", "Writes the folder winter: a book of an introduction and two letters."),
        new("init texts", "Makes a folder with a letter and tasks for VS Code."),
        new("styles", "The styles that are found from here."),
        new("styles texts/letter.md", "Those that this text can ask for."),
        new("formats", "What 'build --to' can be asked for."),
        new("explain BP1204", "What the code means, what to do, and an example."),
        new("explain --out codes", "The pages of all codes, in a folder."),
        new("doctor", "Makes a small edition of each format and proves it."),
        new("completion bash", "In ~/.bashrc: eval \"$(bukharin-publish completion bash)\""),
        new("completion fish", "In ~/.config/fish/config.fish: bukharin-publish completion fish | source"),
        new("version --json", "The version, for a program."),
        new("help build", "The options of a command, with examples."),
    ];

    public static ImmutableArray<Example> Of(string command) =>
        [.. All.Where(example => example.Line == command || example.Line.StartsWith(command + " ", StringComparison.Ordinal))];
}
