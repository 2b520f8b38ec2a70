using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cli.Output;

/// <summary>An overview of what was read of a text: labels, brackets, divisions, notes.</summary>
/// <param name="File">The file of the text. Places in other files, of a volume, are printed with their file.</param>
/// <param name="Labels">All labels, in order.</param>
/// <param name="Interventions">All brackets of the editor's, in order.</param>
/// <param name="Divisions">All divisions, each before those inside it.</param>
/// <param name="Notes">The author's notes in the order of their marks.</param>
/// <param name="Names">All marked names, in order.</param>
/// <param name="Credit">The credit, line by line.</param>
internal sealed record Outline(
    string File,
    ImmutableArray<PlacedLabel> Labels,
    ImmutableArray<Outline.Bracket> Interventions,
    ImmutableArray<Outline.Part> Divisions,
    ImmutableArray<Note> Notes,
    ImmutableArray<Outline.Name> Names,
    ImmutableArray<string> Credit)
{
    /// <summary>A bracket with its words and its kind.</summary>
    internal sealed record Bracket(string Text, string Kind, SourceSpan Span);

    /// <summary>A division with the range of its paragraphs' numbers in the source: <c>4-26</c>.</summary>
    internal sealed record Part(string Role, string Paragraphs, SourceSpan Span);

    /// <summary>A marked name with its kind and its key.</summary>
    internal sealed record Name(string Text, string Kind, string Key, SourceSpan Span);

    public static Outline Of(Document document) => new(
        document.SourceFile,
        [.. DocumentWalker.Labels(document)],
        [.. DocumentWalker.Interventions(document).Select(one => new Bracket($"[{PlainText(one.Inlines)}]", Lower(one.Kind), one.Span))],
        [.. DocumentWalker.Divisions(document).Select(one => new Part(Lower(one.Role), Range(DocumentWalker.ParagraphsOf(document, one)), one.Span))],
        [.. DocumentWalker.Notes(document)],
        [.. DocumentWalker.Descendants(document).OfType<Mention>().Select(one => new Name(PlainText(one.Inlines), Lower(one.Kind), one.Key, one.Span))],
        document.FrontMatter.Credit.Lines);

    private static string PlainText(ImmutableArray<Inline> inlines) => string.Concat(
        DocumentWalker.Descendants(ImmutableArray<Node>.CastUp(inlines)).Select(node => node switch
        {
            Text text => text.Content,
            Code code => code.Content,
            InlineLabel label => label.Label.Text,
            LineBreak => " ",

            // What holds others has its words in them; a reference has none.
            _ => "",
        }));

    private static string Range((int First, int Last)? paragraphs) => paragraphs switch
    {
        null => "",
        (var first, var last) when first == last => first.ToString(CultureInfo.InvariantCulture),
        (var first, var last) => string.Create(CultureInfo.InvariantCulture, $"{first}-{last}"),
    };

    private static string Lower<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();
}
