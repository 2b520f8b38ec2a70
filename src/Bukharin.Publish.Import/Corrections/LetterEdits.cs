using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Sets what was changed in the head of a letter into a source's front matter, each value where it stands behind its key, in whatever form of YAML.</summary>
internal static partial class LetterEdits
{
    /// <summary>Finds the edits. A value that is not found has none: an edition of the corrected source shows then what it was.</summary>
    /// <param name="source">The source.</param>
    /// <param name="frontMatter">Where its front matter stands.</param>
    /// <param name="was">The head as it was.</param>
    /// <param name="now">The head as it is, with as many names and lines.</param>
    public static IEnumerable<TextEdit> Of(string source, (int Start, int End) frontMatter, Correspondence was, Correspondence now)
    {
        var head = Key("correspondence").Match(source, frontMatter.Start, frontMatter.End - frontMatter.Start);
        if (!head.Success)
        {
            return [];
        }

        return
        [
            .. One("number", was.Number, now.Number),
            .. was.From.Zip(now.From).SelectMany(name => One("from", name.First.Name, name.Second.Name)),
            .. was.To.Zip(now.To).SelectMany(name => One("to", name.First.Name, name.Second.Name)),
            .. One("place", was.Place?.Name, now.Place?.Name),
            .. was.Date == now.Date ? [] : Behind("date", Edtf(), now.Date!.Text),
            .. One("archive", was.Archive, now.Archive),
            .. One("shelf-mark", was.ShelfMark, now.ShelfMark),
            .. was.Base == now.Base ? [] : One("base", TextBaseNames.Of(was.Base!.Value), TextBaseNames.Of(now.Base!.Value)),
            .. was.PrintedIn.Zip(now.PrintedIn).SelectMany(line => One("printed", line.First, line.Second)),
        ];

        IEnumerable<TextEdit> One(string key, string? old, string? corrected) => old == corrected || old is null || corrected is null ? []
            : Behind(key, new Regex($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(old)}(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant), corrected);

        IEnumerable<TextEdit> Behind(string key, Regex value, string corrected)
        {
            var start = head.Index + head.Length;
            var place = Key(key).Match(source, start, frontMatter.End - start);
            start = place.Index + place.Length;
            return place.Success && value.Match(source, start, frontMatter.End - start) is { Success: true } found
                ? [new TextEdit(found.Index, found.Index + found.Length, corrected)] : [];
        }
    }

    private static Regex Key(string key) => new($@"(?<![\p{{L}}\p{{N}}-]){key}[""']?\s*:", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"[0-9X./?~%-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Edtf();
}
