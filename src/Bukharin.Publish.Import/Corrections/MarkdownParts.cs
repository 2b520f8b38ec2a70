using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>The parts of an Edition Markdown text that are compared separately: front matter, text, and each note by its name.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="FrontMatter">Where the front matter is, with its fences.</param>
/// <param name="Body">The stretches of the text between the definitions of notes, without the blank lines around them.</param>
/// <param name="Notes">Where each note is defined, without the white space behind it.</param>
internal sealed partial record MarkdownParts(
    string Text, (int Start, int End) FrontMatter, ImmutableArray<(int Start, int End)> Body, ImmutableDictionary<string, (int Start, int End)> Notes)
{
    /// <summary>Finds the parts of a text.</summary>
    public static MarkdownParts Of(string text)
    {
        var front = FrontMatterPattern().Match(text) is { Success: true } match ? (match.Index, match.Index + match.Length) : (0, 0);
        var body = ImmutableArray.CreateBuilder<(int Start, int End)>();
        var notes = ImmutableDictionary.CreateBuilder<string, (int Start, int End)>(StringComparer.Ordinal);
        var from = front.Item2;
        foreach (Match definition in DefinitionPattern().Matches(text, from))
        {
            if (notes.ContainsKey(definition.Groups["name"].Value))
            {
                continue;
            }

            var end = definition.Index + definition.Value.TrimEnd().Length;
            AddBody(from, definition.Index);
            notes.Add(definition.Groups["name"].Value, (definition.Index, end));
            from = end;
        }

        AddBody(from, text.Length);
        return new MarkdownParts(text, front, body.ToImmutable(), notes.ToImmutable());

        void AddBody(int start, int end)
        {
            end = start + text.AsSpan(start, end - start).TrimEnd().Length;

            // Indentation of the first line is kept, since it has a meaning.
            var first = end - text.AsSpan(start, end - start).TrimStart().Length;
            start = text.AsSpan(start, first - start).LastIndexOf('\n') is >= 0 and var line ? start + line + 1 : start;
            if (end > start)
            {
                body.Add((start, end));
            }
        }
    }

    [GeneratedRegex(@"\A\uFEFF?---[ \t]*\r?\n(?:.*\r?\n)*?(?:---|\.\.\.)[ \t]*(?=\r?\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatterPattern();

    // A definition goes on over lines that are not blank, and after a blank line over indented ones.
    [GeneratedRegex(@"(?m)^ {0,3}\[\^(?<name>[^\]\s]+)\]:.*(?:\r?\n(?!\r?\n| {0,3}\[\^[^\]\s]+\]:|[ \t]*:::)(?=[^\r\n]).*|(?:\r?\n[ \t]*)+\r?\n(?: {4}|\t).*)*", RegexOptions.CultureInvariant)]
    private static partial Regex DefinitionPattern();
}
