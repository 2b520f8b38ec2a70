using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Short names for nodes, for trees made by hand.</summary>
internal static class Nodes
{
    public const string FileName = "sample.md";

    private static readonly SourceSpan Here = new(FileName, 1, 1, 1);

    public static FrontMatter Front(string title = "A Sample", string language = "en-GB") => new()
    {
        Title = title,
        Language = language,
        Credit = new Credit(["From a notebook, 1901."], Here),
    };

    public static Document Document(params ImmutableArray<Block> blocks) => Document(Front(), blocks);

    public static Document Document(FrontMatter front, params ImmutableArray<Block> blocks) => new()
    {
        SourceFile = FileName,
        SourceSha256 = new string('0', 64),
        FrontMatter = front,
        Blocks = blocks,
    };

    public static Division Division(DivisionRole role, params ImmutableArray<Block> blocks) =>
        new() { Role = role, Blocks = blocks, Span = Here };

    public static Heading Heading(int level, string id, params ImmutableArray<Inline> inlines) =>
        new() { Level = level, Id = id, Inlines = inlines, Span = Here };

    public static Paragraph Paragraph(params ImmutableArray<Inline> inlines) => new() { Inlines = inlines, Span = Here };

    public static Paragraph Paragraph(string words) => Paragraph(Text(words));

    public static Clause Clause(string label, string address, params ImmutableArray<Block> blocks) =>
        new() { Label = Label(label, address), Blocks = blocks, Span = Here };

    public static BlockQuote BlockQuote(params ImmutableArray<Block> blocks) => new() { Blocks = blocks, Span = Here };

    public static BulletList BulletList(params ImmutableArray<string> items) => new()
    {
        Items = [.. items.Select(item => new BulletItem { Blocks = [Paragraph(item)], Span = Here })],
        Span = Here,
    };

    /// <summary>A table, its columns as its author left them.</summary>
    public static Table Table(params ImmutableArray<TableRow> rows) =>
        new() { Columns = [.. rows[0].Cells.Select(_ => ColumnAlignment.Default)], Rows = rows, Span = Here };

    /// <summary>A row; a cell for which there are no words is empty.</summary>
    public static TableRow Row(bool isHead, params ImmutableArray<string> cells) =>
        new() { Part = isHead ? TablePart.Head : TablePart.Body, Cells = [.. cells.Select(words => new TableCell { Blocks = words.Length == 0 ? [] : [Paragraph(words)], Span = Here })], Span = Here };

    /// <summary>A figure with a picture of <see cref="TestPictures"/>.</summary>
    public static Figure Figure(string path, string? caption = null) =>
        new() { Path = path, Caption = caption is null ? null : Paragraph(caption), IsDecorative = caption is null, Span = Here };

    public static ThematicBreak ThematicBreak() => new() { Span = Here };

    public static Text Text(string words) => new() { Content = words, Span = Here };

    public static Code Code(string content) => new() { Content = content, Span = Here };

    public static CodeBlock CodeBlock(params ImmutableArray<Paragraph> paragraphs) => new() { Paragraphs = paragraphs, Span = Here };

    public static LineBlock LineBlock(params ImmutableArray<Paragraph> stanzas) => new() { Stanzas = stanzas, Span = Here };

    public static DefinitionList DefinitionList(Paragraph term, params ImmutableArray<Block> meaning) => new()
    {
        Items = [new DefinitionItem { Term = term, Definitions = [new Definition { Blocks = meaning, Span = Here }], Span = Here }],
        Span = Here,
    };

    public static Emphasis Emphasis(params ImmutableArray<Inline> inlines) => new() { Inlines = inlines, Span = Here };

    public static Strong Strong(params ImmutableArray<Inline> inlines) => new() { Inlines = inlines, Span = Here };

    public static SmallCaps SmallCaps(string words) => new() { Inlines = [Text(words)], Span = Here };

    public static Shifted Shifted(BaselineShift shift, string words) => new() { Shift = shift, Inlines = [Text(words)], Span = Here };

    public static CrossReference CrossReference(string target) => new() { Target = target, Span = default };

    /// <summary>A marked name, the first with its key.</summary>
    public static Mention Mention(MentionKind kind, string key, string words) =>
        new() { Kind = kind, Key = key, Id = MentionNames.IdOf(kind, key, 1), Inlines = [Text(words)], Span = Here };

    public static Foreign Foreign(string language, string words) =>
        new() { Language = language, Inlines = [Text(words)], Span = Here };

    public static Link Link(string target, params ImmutableArray<Inline> inlines) =>
        new() { Target = target, Inlines = inlines, Span = Here };

    public static LineBreak LineBreak() => new() { Span = Here };

    public static InlineLabel InlineLabel(string label, string address) =>
        new() { Label = Label(label, address), Span = Here };

    public static Intervention Intervention(InterventionKind kind, params ImmutableArray<Inline> inlines) =>
        new() { Kind = kind, Inlines = inlines, Span = Here };

    public static Intervention Gloss(string words) => Intervention(InterventionKind.Gloss, Text(words));

    public static Note Note(string label, params ImmutableArray<Block> blocks) =>
        new() { Label = label, Blocks = blocks, Span = Here };

    private static ClauseLabel Label(string text, string address) => new(
        text, address, $"clause-{address.Replace('.', '-')}", address.Split('.').Length, Here);
}
