using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.FrontMatter;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes front matter: every value in double quotation marks, so that none can be taken for anything but text.</summary>
internal static class FrontMatterText
{
    public static void Write(Model.FrontMatter front, StringBuilder text)
    {
        text.Append("---\n");
        Value("title", LineEmphasis.Write(front.Title, front.TitleInlines));
        Value("subtitle", front.Subtitle is { } subtitle ? LineEmphasis.Write(subtitle, front.SubtitleInlines) : null);
        Value("sort", front.Trade.TitleSort);
        if (front.Contributors.Length > 0)
        {
            text.Append("author:\n");
            foreach (var contributor in front.Contributors)
            {
                text.Append("  - name: ").Append(Quote(contributor.Name)).Append("\n    role: ").Append(contributor.Role).Append('\n');
                if (contributor.Sort is { } sort)
                {
                    text.Append("    sort: ").Append(Quote(sort)).Append('\n');
                }
            }
        }

        Value("date", front.Date);
        Value("issued", front.Issued);
        Value("modified", front.Modified);
        Value("revision", front.Revision);
        Value("lang", front.Language);
        Value("publisher", front.Publisher);
        Value("rights", front.Rights);
        Value("description", front.Description);
        Values("subject", front.Subjects);
        CorrespondenceText.Write(front.Correspondence, text);
        ClassWork(front.ClassWork);
        Registers(front.Registers);
        Isbns();
        Value("identifier", front.Identifier);
        Value("cover", front.Cover?.Path);
        Value("cover-alt", front.Cover?.AlternativeText);
        Flag("list-of-figures", front.HasListOfFigures);
        Flag("list-of-tables", front.HasListOfTables);
        Value("style", front.Style);
        Value("editorial", front.Editorial);
        Credit(front.Credit);
        text.Append("---\n\n");

        void Value(string key, string? value)
        {
            if (value is not null)
            {
                text.Append(key).Append(": ").Append(Quote(value)).Append('\n');
            }
        }

        void Flag(string key, bool? value) => text.Append(value is { } isSo ? $"{key}: {(isSo ? "true" : "false")}\n" : "");

        void Values(string key, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
            {
                text.Append(key).Append(":\n");
                foreach (var value in values)
                {
                    text.Append("  - ").Append(Quote(value)).Append('\n');
                }
            }
        }

        void ClassWork(ClassWork work)
        {
            if (work.File is not null)
            {
                Value("questions", work.File);
                return;
            }

            Questions("questions", work.Questions);
            Values("words", [.. work.Words.Select(LineEmphasis.Write)]);
            Questions("tasks", work.Tasks);
            Gaps(work.Gaps);
        }

        void Gaps(IReadOnlyList<Gap> gaps)
        {
            text.Append(gaps.Count == 0 ? "" : "gaps:\n");
            foreach (var gap in gaps)
            {
                var isBare = gap.Clause is null && gap.Also.IsEmpty;
                text.Append(isBare ? "  - " : "  - gap: ").Append(Quote(gap.Form)).Append('\n');
                text.Append(gap.Clause is { } clause ? $"    clause: {Quote(clause)}\n" : "");
                text.Append(gap.Also.IsEmpty ? "" : $"    also: [{string.Join(", ", gap.Also.Select(Quote))}]\n");
            }
        }

        void Questions(string key, IReadOnlyList<Question> questions)
        {
            text.Append(questions.Count == 0 ? "" : $"{key}:\n");
            foreach (var (ask, answer) in questions)
            {
                text.Append(answer is null ? "  - " : "  - ask: ").Append(Quote(LineEmphasis.Write(ask))).Append('\n');
                text.Append(answer is null ? "" : $"    answer: {Quote(LineEmphasis.Write(answer))}\n");
            }
        }

        void Registers(RegisterLists lists)
        {
            foreach (var kind in Enum.GetValues<MentionKind>())
            {
                var key = RegisterReader.KeyOf(kind);
                if (lists.Files.FirstOrDefault(file => file.Kind == kind) is { } file)
                {
                    Value(key, file.Path);
                    continue;
                }

                var entries = lists.Entries.Where(entry => entry.Kind == kind).ToList();
                text.Append(entries.Count == 0 ? "" : $"{key}:\n");
                foreach (var entry in entries)
                {
                    text.Append("  - key: ").Append(entry.Key).Append("\n    name: ").Append(Quote(entry.Name)).Append('\n');
                    text.Append(entry.Sort is { } sort ? $"    sort: {Quote(sort)}\n" : "");
                    text.Append(entry.Description is { } description ? $"    description: {Quote(description)}\n" : "");
                    text.Append(entry.Reference is { } reference ? $"    ref: {Quote(reference)}\n" : "");
                }
            }

            if (lists.ArePrinted is { } arePrinted)
            {
                text.Append(RegisterReader.Registers).Append(arePrinted ? ": true\n" : ": false\n");
            }
        }

        void Isbns()
        {
            if (!front.Trade.Isbns.IsEmpty)
            {
                text.Append("isbn:\n");
                foreach (var isbn in front.Trade.Isbns)
                {
                    text.Append("  ").Append(isbn.Format).Append(": ").Append(Quote(isbn.Isbn.Hyphenated)).Append('\n');
                }
            }
        }

        void Credit(Credit credit)
        {
            if (!credit.IsNone)
            {
                Values("source", credit.Lines);
            }
            else if (credit.Span.Line == 0)
            {
                text.Append("# source: say here where the text comes from: book, editors, publisher, year.\n");
            }
            else
            {
                text.Append("source: none\n");
            }
        }
    }

    internal static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in value)
        {
            // YAML 1.2, 5.4 and 5.7: unescaped, these characters would end the line, or be lost at its beginning.
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or < ' ' or (>= '\u007F' and <= '\u009F') =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
