using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Markdown.Html;
using Bukharin.Publish.Reading.Markdown.Shifts;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = Bukharin.Publish.Model.Inline;
using SourceSpan = Bukharin.Publish.Model.SourceSpan;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads and writes the emphasis of a line of the front matter, such as a title or a question, and its superscripts and subscripts: <c>The *Emma* Letters</c>, <c>5^th^ May</c>.</summary>
/// <remarks>
/// Emphasis and backslashes are CommonMark's (2.4, 6.2), superscripts and subscripts are Pandoc's. All else that is syntax in a text is text in such a line: it has neither
/// links nor notes. What is read of a class's work tells the two apart (<see cref="Unsettable"/>), for a question that looks as if it had a note would be printed with its signs.
/// </remarks>
internal static partial class LineEmphasis
{
    private const string Signs = "*_\\^~";

    // A note, a note in the line, a link or a picture, a bracket with attributes, code: each by the first of it that is no mere text.
    private static readonly Regex Others = OtherSyntax();

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Reads a line in which nothing but emphasis, superscripts and subscripts is syntax.</summary>
    public static RichText ReadRich(string line, SourceSpan span)
    {
        var (words, inlines) = Read(line, span);
        return new RichText(words) { Inlines = inlines };
    }

    /// <summary>Reads a title.</summary>
    /// <param name="title">The title as the front matter has it.</param>
    /// <param name="span">Where it stands.</param>
    /// <returns>Its words without signs, and its inlines; none where nothing is emphasised.</returns>
    public static (string Words, ImmutableArray<Inline> Inlines) Read(string title, SourceSpan span)
    {
        if (title.AsSpan().IndexOfAny(Signs) < 0 || Parse(title) is not { } parsed)
        {
            return (title, []);
        }

        // Emphasis that could not be written so that it is read again as the same, such as '***a**b*c*', is no emphasis.
        var inlines = Convert(parsed, span);
        if (Parse(Write("", inlines)) is not { } again || Form(Convert(again, span)) != Form(inlines))
        {
            return (title, []);
        }

        var words = string.Concat(DocumentWalker.Descendants(inlines).OfType<Text>().Select(text => text.Content));
        return (words, inlines.All(inline => inline is Text) ? [] : inlines);
    }

    /// <summary>Writes a title so that it is read as the same.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="inlines">Its inlines; none where nothing is emphasised.</param>
    public static string Write(string words, ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Write(inlines.IsEmpty ? [new Text { Content = words, Span = SourceSpan.Whole("") }] : inlines, text, depth: 0);
        return text.ToString();
    }

    /// <summary>Writes words, with what is set off in them, so that they are read as the same, and as nothing that could not be set.</summary>
    public static string Write(RichText line)
    {
        var text = Write(line.Words, line.Inlines);
        while (Others.Match(text) is { Success: true } other)
        {
            text = text.Insert(other.Index, "\\");
        }

        return text;
    }

    /// <summary>What of a line is syntax in a text and has no place here, such as <c>[^1]</c>; null where there is nothing of the kind.</summary>
    /// <param name="line">The line as the front matter has it.</param>
    public static string? Unsettable(string line) => Others.Match(line) is { Success: true } other ? other.Value : null;

    private static void Write(ImmutableArray<Inline> inlines, StringBuilder text, int depth)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text words:
                    foreach (var character in words.Content)
                    {
                        text.Append(Signs.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
                    }

                    break;
                case Emphasis emphasis:
                    Delimited(emphasis.Inlines, 1);
                    break;
                case Strong strong:
                    Delimited(strong.Inlines, 2);
                    break;
                case Shifted shifted:
                    var sign = SignOf(shifted);
                    text.Append(sign);
                    Write(shifted.Inlines, text, depth);
                    text.Append(sign);
                    break;
                default:
                    throw new UnreachableException($"No line has {inline.GetType().Name}.");
            }
        }

        void Delimited(ImmutableArray<Inline> inner, int count)
        {
            var sign = depth % 2 == 0 ? '*' : '_';
            text.Append(sign, count);
            Write(inner, text, depth + 1);
            text.Append(sign, count);
        }
    }

    private static string Form(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Emphasis emphasis => $"\u0001{Form(emphasis.Inlines)}\u0002",
        Strong strong => $"\u0003{Form(strong.Inlines)}\u0004",
        Shifted shifted => $"{SignOf(shifted)}{Form(shifted.Inlines)}\u0005",
        _ => ((Text)inline).Content,
    }));

    private static ContainerInline? Parse(string title) =>
        HtmlMarkup.Read(Markdig.Markdown.Parse(title, Pipeline)) is [ParagraphBlock { Inline: { } inlines }] ? inlines : null;

    private static ImmutableArray<Inline> Convert(ContainerInline container, SourceSpan span)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in container)
        {
            switch (inline)
            {
                case EmphasisInline { DelimiterChar: '^' or '~' } shifted:
                    var shift = shifted.DelimiterChar == '^' ? BaselineShift.Superscript : BaselineShift.Subscript;
                    inlines.Add(new Shifted { Shift = shift, Inlines = Convert(shifted, span), Span = span });
                    break;
                case EmphasisInline { DelimiterCount: 1 } emphasis:
                    inlines.Add(new Emphasis { Inlines = Convert(emphasis, span), Span = span });
                    break;
                case EmphasisInline strong:
                    inlines.Add(new Strong { Inlines = Convert(strong, span), Span = span });
                    break;
                case LiteralInline literal:
                    AddWords(literal.Content.ToString());
                    break;
                case HtmlEntityInline space:
                    AddWords(space.Transcoded.ToString());
                    break;
                case ShiftSign sign:
                    AddWords(sign.Sign.ToString());
                    break;
                default:
                    throw new UnreachableException($"No line has {inline.GetType().Name}.");
            }
        }

        return inlines.ToImmutable();

        void AddWords(string words)
        {
            if (inlines is [.., Text before])
            {
                inlines[^1] = before with { Content = before.Content + words };
            }
            else
            {
                inlines.Add(new Text { Content = words, Span = span });
            }
        }
    }

    // A backslash before it makes text of it; an even number of them are backslashes themselves.
    [GeneratedRegex(@"(?<=(?<!\\)(\\\\)*)(\[\^[^\]\s]+\]|\^\[|!?\[[^\[\]]*\](?=[({])|(?<ticks>`+)(?!`).+?(?<!`)\k<ticks>(?!`))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherSyntax();

    private static char SignOf(Shifted shifted) => shifted.Shift == BaselineShift.Superscript ? '^' : '~';

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new ShiftParser());
        builder.InlineParsers.Add(new EscapeInlineParser());
        builder.InlineParsers.Add(new EmphasisInlineParser());
        return builder.Build();
    }
}
