using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>A text that nobody would write and somebody might.</summary>
/// <param name="Source">The text.</param>
/// <param name="EditionFile">The edition file of a plain text; null where the text is Edition Markdown.</param>
/// <param name="Style">The style that it is set in.</param>
internal sealed record WildText(string Source, string? EditionFile, Style Style)
{
    private static readonly string[] Languages =
        ["en", "en-GB", "en-US", "fr", "fr-FR", "fr-CA", "de", "de-CH", "ru", "it", "es", "pt", "nl", "pl", "cs", "sv", "da", "nb", "fi", "el", "uk", "hu", "la", "tr"];

    /// <summary>The text of a number.</summary>
    public static WildText Of(int number)
    {
        var dice = new Dice(number);
        var style = Styles.All[dice.Below(Styles.All.Length)];

        // No style of ours has the pages of the source in the margin.
        style = number % 7 == 5 ? style with { SourcePages = SourcePageForm.Margin } : style;
        var notes = new WildNotes(dice);
        var words = new WildWords(dice, WildCharacters.Of(style), notes);
        var blocks = new WildBlocks(dice, words);
        if (dice.OnceIn(4))
        {
            return WildPlainText.Of(dice, words, style);
        }

        var text = $"---\n{FrontMatter(dice, style)}---\n\n{blocks.Blocks(dice.OnceIn(6) ? 9 : 3)}\n\n";
        text += notes.Write(blocks.NoteBlocks);
        return new WildText(text.Contains("(#here)", StringComparison.Ordinal) ? $"{text}\n\n# Here {{#here}}\n" : text, null, style);
    }

    /// <summary>Reads it, as the program does.</summary>
    public ReadResult Read()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Source);
        return EditionFile is null
            ? MarkdownReader.Read(bytes, "wild.md")
            : PlainTextReader.Read(bytes, "wild.txt", (System.Text.Encoding.UTF8.GetBytes(EditionFile), "wild.yaml"));
    }

    /// <summary>Front matter of any of the keys, without the fences.</summary>
    public static string FrontMatter(Dice dice, Style style)
    {
        string[] titles = ["T", "A Letter", "\"He said 'no'\" -- a title", "The *Odd* Title", "Titel: mit Punkt", "1. Of stairs", "L'homme", new string('x', 70), "Ein sehr langer Titel, der auf keine Zeile passt und darum umbrochen wird"];
        string[] optional =
        [
            $"author: {dice.Of("A", "Anna Reed", "O'Neill", "[A, B, C]")}\n", "date: 1901\n", "date: 1901-02-03\n", "date: spring of 1901\n", "issued: 1962\n", $"subtitle: {Quoted(dice.Of<string>(titles))}\n",
            "publisher: Marsh Press\n", "rights: Free to copy.\n", "description: A \"ferryman\" answers -- once.\n", "subject: [Ferries, Letters]\n", "identifier: urn:example:x\n",
            "editorial: Square brackets are the editor's.\n", $"style: {style.Name}\n",
        ];
        var chosen = string.Concat(optional.DistinctBy(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).Where(_ => dice.OnceIn(3)));
        var source = dice.Of("source: none\n", "source: \"From a notebook, 1901.\"\n", "source:\n  - One line.\n  - \"Another -- 'line'\"\n");
        return $"title: {Quoted(dice.Of<string>(titles))}\nlang: {dice.Of<string>(Languages)}\n{source}{chosen}";
    }

    private static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
