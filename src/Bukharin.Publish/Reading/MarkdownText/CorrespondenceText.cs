using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes the head of a letter as front matter has it.</summary>
internal static class CorrespondenceText
{
    /// <summary>Writes a letter's head as front matter; nothing where there is none.</summary>
    /// <param name="head">The head, or null.</param>
    /// <param name="text">Where it goes.</param>
    public static void Write(Correspondence? head, StringBuilder text)
    {
        if (head is null)
        {
            return;
        }

        text.Append("correspondence:\n");
        Value("number", head.Number);
        Names("from", head.From);
        Names("to", head.To);
        if (head.Place is { } place)
        {
            text.Append("  place:\n");
            Name("    ", place);
        }

        Value("date", head.Date?.Text);
        Value("archive", head.Archive);
        Value("shelf-mark", head.ShelfMark);
        Value("base", head.Base is { } known ? TextBaseNames.Of(known) : null);
        if (!head.PrintedIn.IsEmpty)
        {
            text.Append("  printed:\n");
            foreach (var line in head.PrintedIn)
            {
                text.Append("    - ").Append(FrontMatterText.Quote(line)).Append('\n');
            }
        }
        else
        {
            Value("printed", head.IsPrinted switch { true => "yes", false => "no", null => null });
        }

        void Value(string key, string? value)
        {
            if (value is not null)
            {
                text.Append("  ").Append(key).Append(": ").Append(FrontMatterText.Quote(value)).Append('\n');
            }
        }

        void Names(string key, ImmutableArray<Named> names)
        {
            if (!names.IsEmpty)
            {
                text.Append("  ").Append(key).Append(":\n");
                foreach (var name in names)
                {
                    text.Append("    - ");
                    Name("", name, "      ");
                }
            }
        }

        void Name(string lead, Named name, string? next = null)
        {
            next ??= lead;
            text.Append(lead).Append("name: ").Append(FrontMatterText.Quote(name.Name)).Append('\n');
            if (name.Reference is { } reference)
            {
                text.Append(next).Append("ref: ").Append(FrontMatterText.Quote(reference)).Append('\n');
            }

            if (name.IsBody)
            {
                text.Append(next).Append("kind: body\n");
            }
        }
    }
}
