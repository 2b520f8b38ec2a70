using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Attributes;
using Bukharin.Publish.Reading.Markdown.Figures;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Makes our figures of those that were parsed.</summary>
/// <param name="inlines">Converts the words of captions, in which nothing is the label of a clause.</param>
/// <param name="source">The source.</param>
/// <param name="log">Takes what is wrong.</param>
internal sealed class FigureConverter(InlineConverter inlines, SourceCharacters source, DiagnosticLog log)
{
    private const string Decorative = "decorative";
    private const string Facsimile = "facsimile";

    /// <summary>Converts a figure.</summary>
    public Figure Convert(FigureBlock block)
    {
        var span = source.Between(block.Span.Start, block.Span.End + 1);
        var caption = FlowPiece.ToInlines(inlines.Pieces(block, BracketBlock.Running));
        var figure = new Figure
        {
            Path = block.Path,
            Caption = caption.IsEmpty ? null : new Paragraph { Inlines = caption, Span = span },
            Span = span,
        };
        if (block.Title is { } title)
        {
            log.Add(DiagnosticCodes.LinkTitle.At(span with { Length = 0 }, title));
        }

        if (block.Attributes is { IsMalformed: true })
        {
            log.Add(DiagnosticCodes.MalformedAttributes.At(source.Span(block.AttributesOffset, 1)));
        }

        foreach (var item in block.Attributes?.Entries ?? [])
        {
            figure = With(figure, item, source.Span(Math.Min(block.AttributesOffset + item.Start, block.Span.End), item.Length));
        }

        if (!figure.IsDecorative && figure.Description.Length == 0)
        {
            log.Add(DiagnosticCodes.FigureWithoutAlternative.At(span with { Length = 0 }, figure.Path));
        }

        // What the caption says already is not said twice.
        return figure.Caption is { } words && figure.AlternativeText == PlainWords.Of(words.Inlines) ? figure with { AlternativeText = null } : figure;
    }

    private Figure With(Figure figure, AttributeList.Entry item, SourceSpan span)
    {
        switch (item.Key)
        {
            case "id":
                return figure with { Id = item.Value };
            case "alt":
                return figure with { AlternativeText = string.Join(' ', item.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words : null };
            case "credit":
                return figure with { Credit = new Paragraph { Inlines = [new Text { Content = item.Value, Span = span }], Span = span } };
            case "class" when item.Value == Decorative:
                return figure with { IsDecorative = true };
            case "class" when item.Value == Facsimile:
                return figure with { IsFacsimile = true };
            case "class":
                log.Add(DiagnosticCodes.UnknownClass.At(span, item.Value, YamlValues.Capital(Nearest.Hint(item.Value, [Decorative, Facsimile], ".{0}"))));
                return figure;
            case "width" when item.Value is [.. var number, '%'] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent is >= 1 and <= 100:
                return figure with { WidthPercent = percent };
            case "width":
                log.Add(DiagnosticCodes.UnusableWidth.At(span, item.Value));
                return figure;
            default:
                log.Add(DiagnosticCodes.UnknownAttribute.At(span, item.Name, "A picture can have 'alt', 'credit', 'width', an id and the classes '.decorative' and '.facsimile'."));
                return figure;
        }
    }
}
