using System.Collections.Immutable;
using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>What stands above and below a text of a volume: made of its front matter, each word at the place that says it.</summary>
/// <param name="front">The front matter of the text.</param>
/// <param name="ofVolume">That of the volume.</param>
internal sealed class WorkMatter(Model.FrontMatter front, Model.FrontMatter ofVolume)
{
    private readonly LetterWords _words = LetterWords.For(ofVolume.Language);

    /// <summary>The authors who stand above a text: those of a letter are in its headnote.</summary>
    /// <param name="front">The front matter of the text.</param>
    public static IEnumerable<Contributor> Authors(Model.FrontMatter front) => front.Contributors.Where(one =>
        one.Role == Contributor.Author && front.Correspondence?.From.Any(from => from.Name == one.Name) != true);

    /// <summary>Title, names and headnote.</summary>
    /// <param name="id">The id of the title.</param>
    /// <param name="level">The level of its heading.</param>
    public IEnumerable<Block> Above(string id, int level)
    {
        yield return new Heading { Level = level, Id = id, Inlines = front.TitleInlines.IsEmpty ? [Said(front.Title, front.TitleSpan)] : front.TitleInlines, Span = front.TitleSpan };
        if (Names([.. Authors(front).Select(one => one.Name)]) is { } names)
        {
            yield return new Division { Role = DivisionRole.Byline, Blocks = [Line(names, front.TitleSpan)], Span = front.TitleSpan };
        }

        ImmutableArray<Block> headnote = [.. Headnote()];
        if (!headnote.IsEmpty)
        {
            yield return new Division { Role = DivisionRole.Headnote, Blocks = headnote, Span = headnote[0].Span };
        }
    }

    /// <summary>The credit, and the rights where they are not those of the volume; null where there is neither.</summary>
    public Division? Below()
    {
        ImmutableArray<Block> lines =
        [
            .. front.Credit.Lines.Select(line => Line(line, front.Credit.Span)),
            .. front.Rights is { } rights && rights != ofVolume.Rights ? (Block[])[Line(rights, front.Credit.Span)] : [],
        ];
        return lines.IsEmpty ? null : new Division { Role = DivisionRole.Source, Blocks = lines, Span = front.Credit.Span };
    }

    private IEnumerable<Block> Headnote()
    {
        if (front.Subtitle is { } subtitle)
        {
            ImmutableArray<Inline> words = front.SubtitleInlines.IsEmpty ? [Said(subtitle, front.TitleSpan)] : front.SubtitleInlines;
            yield return Line(new Emphasis { Inlines = words, Span = front.TitleSpan });
        }

        if (front.Correspondence is not { } letter)
        {
            yield break;
        }

        var place = letter.Span;
        if (letter.Number is { } number)
        {
            yield return Line(number, place);
        }

        if (FromTo(letter) is { } names)
        {
            yield return Line(new SmallCaps { Inlines = [Said(names, place)], Span = place });
        }

        if (Joined(", ", [letter.Place?.Name, letter.Date is { } date ? DateWords.Of(date, _words) : null]) is { } written)
        {
            yield return Line(new Emphasis { Inlines = [Said(written, place)], Span = place });
        }

        if (Source(letter) is { } kept)
        {
            yield return new Division { Role = DivisionRole.Source, Blocks = [Line(kept, place)], Span = place };
        }
    }

    private string? FromTo(Correspondence letter) => (Names(letter.From), Names(letter.To)) switch
    {
        ({ } from, { } to) => string.Format(null, _words.FromTo, from, to),
        (null, { } to) => string.Format(null, _words.To, to),
        (var from, _) => from,
    };

    private string? Source(Correspondence letter)
    {
        var printed = !letter.PrintedIn.IsEmpty ? $"{_words.PrintedIn} {string.Join("; ", letter.PrintedIn)}"
            : letter.IsPrinted switch { true => _words.Printed, false => _words.NotPrinted, null => null };
        return Joined(" ", [Sentence(Joined(", ", [letter.Archive, letter.ShelfMark])), Sentence(letter.Base is { } known ? _words.Bases[(int)known] : null), Sentence(printed)]);
    }

    private static string? Sentence(string? words) => words is null or [.., '.' or '!' or '?' or '…'] ? words : $"{words}.";

    private string? Names(ImmutableArray<Named> names) => Names([.. names.Select(name => name.Name)]);

    private string? Names(ImmutableArray<string> names) => names switch
    {
        [] => null,
        [var one] => one,
        [.. var others, var last] => $"{string.Join(", ", others)} {_words.And} {last}",
    };

    private static string? Joined(string separator, IEnumerable<string?> parts) => parts.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(separator, known) : null;

    private static Paragraph Line(string words, SourceSpan span) => Line(Said(words, span));

    private static Paragraph Line(Inline words) => new() { Inlines = [words], Span = words.Span };

    /// <summary>Words that a value of the front matter says, or is a reason to say: each of them stands where the value does.</summary>
    private static Text Said(string words, SourceSpan span) => new()
    {
        Content = words,
        Span = span,
        Anchors = [.. Enumerable.Range(1, Math.Max(0, words.Length - 1)).Select(i => new SourceAnchor(i, span.Line, span.Column))],
    };
}
