using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Carries changes in a letter's head into the source's front matter. Only the scalar of a changed value is replaced, in whichever YAML form it stands.</summary>
internal static class LetterEdits
{
    /// <summary>Finds the edits. A value that is not found gets none; the check of an edition made from the corrected source then shows that the change is missing.</summary>
    /// <param name="source">The source.</param>
    /// <param name="frontMatter">Where its front matter stands.</param>
    /// <param name="was">The head as it was.</param>
    /// <param name="now">The head as it is, with as many names and lines.</param>
    public static IEnumerable<TextEdit> Of(string source, (int Start, int End) frontMatter, Correspondence was, Correspondence now)
    {
        if (Parse(source[frontMatter.Start..frontMatter.End]) is not YamlMappingNode front
            || !front.Children.TryGetValue("correspondence", out var value) || value is not YamlMappingNode head)
        {
            return [];
        }

        return
        [
            .. One("number", was.Number, now.Number),
            .. was.From.Zip(now.From).SelectMany(name => One("from", name.First.Name, name.Second.Name)),
            .. was.To.Zip(now.To).SelectMany(name => One("to", name.First.Name, name.Second.Name)),
            .. One("place", was.Place?.Name, now.Place?.Name),
            .. was.Date == now.Date ? [] : Set("date", _ => true, now.Date!.Text),
            .. One("archive", was.Archive, now.Archive),
            .. One("shelf-mark", was.ShelfMark, now.ShelfMark),
            .. One("base", Name(was.Base), Name(now.Base)),
            .. was.PrintedIn.Zip(now.PrintedIn).SelectMany(line => One("printed", line.First, line.Second)),
        ];

        IEnumerable<TextEdit> One(string key, string? old, string? corrected) =>
            old == corrected || old is null || corrected is null ? [] : Set(key, scalar => scalar.Value?.Trim() == old, corrected);

        IEnumerable<TextEdit> Set(string key, Func<YamlScalarNode, bool> isIt, string corrected)
        {
            if (!head.Children.TryGetValue(key, out var node) || node.AllNodes.OfType<YamlScalarNode>().FirstOrDefault(isIt) is not { } scalar)
            {
                return [];
            }

            // The end of a block scalar is the start of the next line.
            var (start, end) = (frontMatter.Start + (int)scalar.Start.Index, frontMatter.Start + (int)scalar.End.Index);
            end = start + source[start..end].TrimEnd().Length;
            return [new TextEdit(start, end, scalar.Style == ScalarStyle.Plain && IsPlain(corrected) ? corrected : FrontMatterText.Quote(corrected))];
        }
    }

    private static string? Name(TextBase? textBase) => textBase is { } known ? TextBaseNames.Of(known) : null;

    /// <summary>Whether a value can be written without quotation marks in any position.</summary>
    private static bool IsPlain(string value) => Parse($"[{value}]") is YamlSequenceNode { Children: [YamlScalarNode { Style: ScalarStyle.Plain } only] } && only.Value == value;

    private static YamlNode? Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException)
        {
            return null;
        }

        return stream.Documents is [var first, ..] ? first.RootNode : null;
    }
}
