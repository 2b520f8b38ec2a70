using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Words;

namespace Bukharin.Publish.Writers.Copy.Places;

/// <summary>What the places of a text are called where it refers to them.</summary>
/// <remarks>
/// A label that has a word or a sign of its own is called by it (<c>§ 3</c>, <c>Article 2</c>), and so is what stands below it
/// (<c>§ 3.a</c>); any other by the style's word and its address (<c>clause 2.b</c>). A heading without a label, and a figure, are
/// called by their words, in quotation marks.
/// </remarks>
internal sealed partial class PlaceNames
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly char[] Delimiters = ['.', ')', ':', '/', '-', '–', '—', ' ', NoBreakSpace];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly ReferenceWords _words;

    // The labels, by their ids, of where the walk is: the text, or a division, a quotation, an item, a cell, a note.
    private Dictionary<string, ClauseLabel> _labels = new(StringComparer.Ordinal);

    /// <summary>Names all that a document can refer to, but for its notes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">The style's words in its language.</param>
    public PlaceNames(Document document, ReferenceWords words)
    {
        _words = words;
        Name(ImmutableArray<Node>.CastUp(document.Blocks));

        // Ids that the source gives go before those of pages.
        foreach (var page in DocumentWalker.Interventions(document))
        {
            if (PlaceIds.OfPage(page) is { } id)
            {
                _names.TryAdd(id, PageName(PlainWords.Of(page.Inlines), words.SourcePage));
            }
        }

        NameReferring(document);
    }

    /// <summary>The words for a place; null where there is none with the id.</summary>
    public string? Of(string id) => _names.GetValueOrDefault(id);

    /// <summary>The words for a page of the source that the edition does not show: its number is in its id.</summary>
    public string OfAbsentPage(string id) => $"{_words.SourcePage}{NoBreakSpace}{id[PlaceIds.PageLead.Length..]}";

    /// <summary>Names headings and captions anew that refer to other places: with what these are called, where they refer to nothing themselves.</summary>
    private void NameReferring(Document document)
    {
        var names = new Dictionary<string, string>(_names, StringComparer.Ordinal);
        foreach (var node in DocumentWalker.Descendants(document))
        {
            if (node is Heading { Label: null } heading && Refers(heading.Inlines))
            {
                _names[heading.Id] = $"\"{Words(heading.Inlines)}\"";
            }
            else if (node is Figure { Id.Length: > 0, Caption: { } caption } figure && Refers(caption.Inlines))
            {
                _names[figure.Id] = $"{_words.Figure} \"{Words(caption.Inlines).TrimEnd('.')}\"";
            }
        }

        static bool Refers(ImmutableArray<Inline> line) => DocumentWalker.Descendants(line).Any(node => node is CrossReference);

        string Words(ImmutableArray<Inline> line) => PlainWords.InLine(line, reference => names.GetValueOrDefault(reference.Target[1..]));
    }

    private static string PageName(string name, string word) => PlaceIds.BeginsWithNumber(name) ? $"{word}{NoBreakSpace}{name}" : name.Replace(' ', NoBreakSpace);

    private void Name(ImmutableArray<Node> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Clause clause:
                    Add(clause.Label, _words.Clause);
                    break;
                case Heading { Label: { } own } heading:
                    Add(own, _words.Section);
                    _names.TryAdd(heading.Id, _names[own.Id]);
                    break;
                case Heading heading:
                    _names.TryAdd(heading.Id, $"\"{PlainWords.InLine(heading.Inlines)}\"");
                    break;
                case InlineLabel label when !_names.ContainsKey(label.Label.Id):
                    Add(label.Label, _words.Clause);
                    break;
                case Figure { Id.Length: > 0, Caption: { } caption } figure:
                    _names.TryAdd(figure.Id, $"{_words.Figure} \"{PlainWords.InLine(caption.Inlines).TrimEnd('.')}\"");
                    break;
            }

            var around = _labels;
            _labels = node is Division or BlockQuote or BulletItem or Definition or TableCell or Note ? new(StringComparer.Ordinal) : around;
            Name(DocumentWalker.ChildrenOf(node));
            _labels = around;
        }
    }

    private void Add(ClauseLabel label, string word)
    {
        _labels[label.Id] = label;
        _names[label.Id] = WordedAbove(label) is { } worded
            ? ReferenceEquals(worded, label) ? Bare(label) : Below(worded, label)
            : $"{word}{NoBreakSpace}{label.Address}";
    }

    /// <summary>The nearest label with a word of its own: this one, or one that it stands below.</summary>
    private ClauseLabel? WordedAbove(ClauseLabel label)
    {
        for (ClauseLabel? at = label; at is not null; at = ParentOf(at))
        {
            if (Worded().IsMatch(at.Text))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The label that another stands directly below: its id begins with that one's, as its address does.</summary>
    private ClauseLabel? ParentOf(ClauseLabel label)
    {
        for (var end = label.Id.LastIndexOf('-'); end > 0; end = label.Id.LastIndexOf('-', end - 1))
        {
            if (_labels.TryGetValue(label.Id[..end], out var parent) && label.Address.StartsWith(parent.Address + ".", StringComparison.Ordinal))
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>A label without what closes it.</summary>
    private static string Bare(ClauseLabel label) => label.Text.Trim(Delimiters).Replace(' ', NoBreakSpace);

    private static string Below(ClauseLabel worded, ClauseLabel label)
    {
        var (above, rest) = (Bare(worded), label.Address[(worded.Address.Length + 1)..]);
        return char.IsAsciiDigit(above[^1]) ? $"{above}.{rest}" : $"{above},{NoBreakSpace}{rest}";
    }

    /// <summary>A label with a word and a number, or with the sign of a section, a paragraph or a number, which may be a letter with another that is raised (<c>N.º 5</c>).</summary>
    [GeneratedRegex(@"[§¶№]|^\p{L}[\p{L}\p{M}-]+\.?[ \u00A0]|^\p{L}+\.?[ºª°]", RegexOptions.CultureInvariant)]
    private static partial Regex Worded();
}
