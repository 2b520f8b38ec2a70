using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>Writes what an excerpt states about itself: in its subtitle, and in an introduction at its head.</summary>
/// <param name="document">The whole text.</param>
/// <param name="name">The name of what was asked for; null where no place was asked for.</param>
internal sealed class ExcerptStatement(Document document, string? name)
{
    private readonly ExcerptWords _words = ExcerptWords.In(document.FrontMatter.Language);

    /// <summary>
    /// The front matter of the excerpt: that of the text, with the statement in its subtitle and without identifier, cover and trade
    /// data other than the sort title, by which a shop or a library would take the excerpt for the whole book.
    /// </summary>
    public FrontMatter FrontMatter()
    {
        var front = document.FrontMatter;
        var said = Filled(_words.Subtitle, name ?? _words.Beginning);
        var joint = front.Subtitle is not { Length: > 0 } subtitle ? "" : char.IsPunctuation(subtitle[^1]) ? " " : ". ";
        return front with
        {
            Subtitle = front.Subtitle + joint + said,
            SubtitleInlines = front.SubtitleInlines.IsEmpty ? [] : [.. front.SubtitleInlines, new Text { Content = joint + said, Span = front.SubtitleInlines[0].Span }],
            Identifier = null,
            Cover = null,
            Trade = new Trade.TradeData { TitleSort = front.Trade.TitleSort },
        };
    }

    /// <summary>The introduction at the head of the excerpt, which states its length and what is left out.</summary>
    /// <param name="words">The number of words in the excerpt.</param>
    /// <param name="of">The number of words in the whole text.</param>
    /// <param name="cuts">The omissions, in the order of the text.</param>
    /// <param name="hasOthers">Whether the excerpt also has omission marks that are the text's own.</param>
    public Division Head(int words, int of, ImmutableArray<ExcerptCut> cuts, bool hasOthers)
    {
        string?[] sentences =
        [
            Filled(_words.From, document.FrontMatter.Title, name ?? _words.Beginning, Number(words), Number(of)),
            cuts.IsEmpty ? null : Filled(_words.Cuts, string.Join("; ", cuts.Select(Said))),
            cuts.IsEmpty || !hasOthers ? null : _words.Others,
            _words.Rest,
        ];
        var span = SourceSpan.Whole(document.SourceFile);
        Inline note = new Text { Content = string.Join(' ', sentences.OfType<string>()), Span = span };

        // Where the program has no words in the text's language, the introduction is English and marked as English.
        var inlines = document.FrontMatter.Language.StartsWith(_words.Tag, StringComparison.OrdinalIgnoreCase) ? note : new Foreign { Language = _words.Tag, Inlines = [note], Span = span };
        return new Division { Role = DivisionRole.Introduction, Blocks = [new Paragraph { Inlines = [inlines], Span = span }], Span = span };
    }

    private string Said(ExcerptCut cut)
    {
        var words = cut.Words == 1 ? _words.OneWord : Filled(_words.Cut, Number(cut.Words));
        return cut.Labels.Length == 0 ? words : $"{words} {Filled(_words.With, cut.Labels)}";
    }

    private static string Filled(string form, params object[] parts) => string.Format(CultureInfo.InvariantCulture, form, parts);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
