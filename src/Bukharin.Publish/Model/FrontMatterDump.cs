using System.Collections.Immutable;
using System.Text;

namespace Bukharin.Publish.Model;

/// <summary>Dumps the front matter as text for <see cref="DocumentDump"/>, one line for each value.</summary>
internal static class FrontMatterDump
{
    /// <summary>Writes the front matter, closed by a line of three hyphens.</summary>
    /// <param name="text">The builder that the lines are appended to.</param>
    /// <param name="front">The front matter to dump.</param>
    /// <param name="writeTitle">Writes the inlines of a title or subtitle.</param>
    public static void Write(StringBuilder text, FrontMatter front, Action<ImmutableArray<Inline>> writeTitle)
    {
        Field(text, "title", front.Title);
        writeTitle(front.TitleInlines);
        Field(text, "subtitle", front.Subtitle);
        writeTitle(front.SubtitleInlines);
        Field(text, "sort", front.Trade.TitleSort);
        foreach (var contributor in front.Contributors)
        {
            Field(text, "contributor", $"{contributor.Name} ({contributor.Role}){(contributor.Sort is { } sort ? $" as {sort}" : "")}");
        }

        Field(text, "date", front.Date);
        Field(text, "issued", front.Issued);
        Field(text, "modified", front.Modified);
        Field(text, "revision", front.Revision);
        Field(text, "lang", front.Language);
        Field(text, "publisher", front.Publisher);
        Field(text, "rights", front.Rights);
        Field(text, "description", front.Description);
        foreach (var subject in front.Subjects)
        {
            Field(text, "subject", subject);
        }

        if (front.Correspondence is { } head)
        {
            Letter(text, head);
        }

        Field(text, "questions-file", front.ClassWork.File);
        foreach (var word in front.ClassWork.Words)
        {
            Rich("word", word);
        }

        foreach (var (name, question) in front.ClassWork.Questions.Select(question => ("question", question)).Concat(front.ClassWork.Tasks.Select(task => ("task", task))))
        {
            Rich(name, question.Ask);
            Rich("answer", question.Answer);
        }

        foreach (var gap in front.ClassWork.Gaps)
        {
            Field(text, "gap", $"{gap.Form}{(gap.Clause is { } clause ? $" in {clause}" : "")}{string.Concat(gap.Also.Select(other => $" | {other}"))}");
        }

        foreach (var entry in front.Registers.Entries)
        {
            Field(text, Enum.GetName(entry.Kind)!.ToLowerInvariant(), $"{entry.Key} | {entry.Name} | {entry.Sort} | {entry.Description} | {entry.Reference}");
        }

        foreach (var file in front.Registers.Files)
        {
            Field(text, $"{Enum.GetName(file.Kind)!.ToLowerInvariant()}-file", file.Path);
        }

        Field(text, "registers", front.Registers.ArePrinted?.ToString());
        foreach (var isbn in front.Trade.Isbns)
        {
            Field(text, "isbn", $"{isbn.Isbn.Hyphenated} ({isbn.Format})");
        }

        Field(text, "identifier", front.Identifier);
        Field(text, "cover", front.Cover?.Path);
        Field(text, "cover-alt", front.Cover?.AlternativeText);
        Field(text, "publisher-mark", front.PublisherMark?.Path);
        Field(text, "list-of-figures", front.HasListOfFigures?.ToString());
        Field(text, "list-of-tables", front.HasListOfTables?.ToString());
        Field(text, "style", front.Style);
        Field(text, "editorial", front.Editorial);
        foreach (var line in front.Credit.Lines)
        {
            Field(text, "source", line);
        }

        text.Append("---\n");

        void Rich(string name, RichText? words)
        {
            Field(text, name, words?.Words);
            writeTitle(words?.Inlines ?? []);
        }
    }

    private static void Letter(StringBuilder text, Correspondence head)
    {
        Field(text, "letter", head.Number ?? "without a number");
        Field(text, "letter-from", Names(head.From));
        Field(text, "letter-to", Names(head.To));
        Field(text, "letter-place", head.Place is { } place ? Names([place]) : null);
        Field(text, "letter-date", head.Date?.Text);
        Field(text, "letter-archive", head.Archive);
        Field(text, "letter-shelf-mark", head.ShelfMark);
        Field(text, "letter-base", head.Base?.ToString());
        Field(text, "letter-printed", head.IsPrinted?.ToString());
        foreach (var line in head.PrintedIn)
        {
            Field(text, "letter-printed-in", line);
        }

        static string? Names(ImmutableArray<Named> names) => names.IsEmpty ? null : string.Join(" | ", names.Select(name => $"{name.Name}{(name.IsBody ? " (body)" : "")} {name.Reference}"));
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
