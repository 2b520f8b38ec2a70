using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Attributes;
using Bukharin.Publish.Reading.Markdown.Figures;
using Bukharin.Publish.Reading.Source;
using Bukharin.Publish.Vocabulary;

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

        if (block.Attributes is { } list)
        {
            RepeatedAttributes.Report(list, source, block.AttributesOffset, log);
        }

        foreach (var item in block.Attributes?.Entries ?? [])
        {
            figure = With(figure, item, Math.Min(block.AttributesOffset + item.Start, block.Span.End));
        }

        if (!figure.IsDecorative && figure.Description.Length == 0)
        {
            log.Add(DiagnosticCodes.FigureWithoutAlternative.At(span with { Length = 0 }, figure.Path));
        }

        if (figure is { IsDecorative: true, AlternativeText: not null })
        {
            log.Add(DiagnosticCodes.DescribedDecoration.At(span with { Length = 0 }));
            figure = figure with { AlternativeText = null };
        }

        if (figure.Placement is not (null or FigurePlacement.Here) && FloatingFigures.Hindrance(figure) is { } hindrance)
        {
            log.Add(DiagnosticCodes.FigureCannotFloat.At(span with { Length = 0 }, figure.Path, hindrance));
        }

        // What the caption says already is not said twice.
        return figure.Caption is { } words && figure.AlternativeText == PlainWords.Of(words.Inlines) ? figure with { AlternativeText = null } : figure;
    }

    /// <summary>The words of a credit, each character at its place: behind the quotation mark, and behind the stroke that keeps one of its own.</summary>
    private Text CreditWords(AttributeList.Entry item, int offset)
    {
        var at = offset + item.Key.Length + 1;
        at += source.Text[at] == '"' ? 1 : 0;
        var first = source.Span(at, Math.Max(1, offset + item.Length - at - (source.Text[at - 1] == '"' ? 1 : 0)));
        var anchors = ImmutableArray.CreateBuilder<SourceAnchor>();
        for (var index = 0; index < item.Value.Length && at < source.Text.Length; index++, at++)
        {
            var isEscaped = source.Text[at] == '\\' && item.Value[index] == '"';
            at += isEscaped ? 1 : 0;
            if (index > 0 && (isEscaped || source.Text[at - 1] == '\n'))
            {
                var place = source.Span(at, 0);
                anchors.Add(new SourceAnchor(index, place.Line, place.Column));
            }
        }

        return new Text { Content = item.Value, Span = first, Anchors = anchors.ToImmutable() };
    }

    /// <param name="figure">The figure.</param>
    /// <param name="item">What is said of it.</param>
    /// <param name="offset">Where that stands in the source.</param>
    private Figure With(Figure figure, AttributeList.Entry item, int offset)
    {
        var span = source.Span(offset, item.Length);
        switch (item.Key)
        {
            case "id":
                return figure with { Id = item.Value };
            case "alt":
                return figure with { AlternativeText = string.Join(' ', item.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words : null };
            case "credit":
                return figure with { Credit = new Paragraph { Inlines = [CreditWords(item, offset)], Span = span } };
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
            case "placement" when BlockNames.PlacementNamed(item.Value) is { } placement:
                return figure with { Placement = placement };
            case "placement":
                log.Add(DiagnosticCodes.UnusablePlacement.At(span, item.Value, YamlValues.Capital(Nearest.Hint(item.Value, BlockNames.PlacementWords))));
                return figure;
            default:
                log.Add(DiagnosticCodes.UnknownAttribute.At(span, item.Name, "A picture can have 'alt', 'credit', 'width', 'placement', an id and the classes '.decorative' and '.facsimile'."));
                return figure;
        }
    }
}
