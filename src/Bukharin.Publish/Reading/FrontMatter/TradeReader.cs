using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Trade;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads the values of the front matter that are meant for printers and the book trade.</summary>
/// <param name="values">The keys and values of the front matter.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class TradeReader(YamlValues values, DiagnosticLog log)
{
    // What bound books and their leaves measure, from a pamphlet on India paper to a dictionary on board.
    private const double LeastSpineMm = 0.5;
    private const double MostSpineMm = 120;
    private const double LeastLeafMm = 0.02;
    private const double MostLeafMm = 1;

    /// <summary>Reads all of these values; one that is not valid is reported and left out.</summary>
    public TradeData Read() => new()
    {
        Isbns = Isbns(),
        Printer = Of("printer", text => Printers.Names.Contains(text) ? text : null, $"one of {string.Join(", ", Printers.Names)}"),
        Paper = PaperOf(),
        SpinePt = Plausible("spine", Of("spine", text => (object?)Length.Read(text), "a length, such as 12.5 mm or 0.5 in") as double?, LeastSpineMm, MostSpineMm),
        Blurb = [.. values.Texts("blurb").Select(paragraph => paragraph.Value)],
        Prices = Prices(),
        Published = Of("published", text => IsDate(text) ? text : null, "a day, a month or a year, such as 2026-11-29"),
        Printing = Printing(),
        TitleSort = values.Text("sort"),
    };

    private Paper? PaperOf()
    {
        var paper = Of("paper", Paper.Read, $"{string.Join(", ", Paper.Names)}, or the thickness of a leaf, such as 0.12 mm");
        Plausible("paper", paper?.LeafPt, LeastLeafMm, MostLeafMm);
        return paper;
    }

    /// <summary>A measure as it is; one that no book has is told, with the unit or the decimal point that makes one of it.</summary>
    private double? Plausible(string key, double? points, double leastMm, double mostMm)
    {
        const double PointsPerMm = 72 / 25.4;
        if (points is not { } length || values.Text(key) is not { } written || IsPlausible(length))
        {
            return points;
        }

        var number = written.TrimEnd("abcdefghijklmnopqrstuvwxyz ".ToCharArray());
        var digits = number.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var meant = ((string[])["mm", "cm", "in", "pt"]).Select(unit => $"{number} {unit}")
            .Concat(Enumerable.Range(1, digits.Length).Select(i => $"{digits[..^i].PadLeft(1, '0')}.{digits[^i..]} mm"))
            .FirstOrDefault(text => Length.Read(text) is { } other && IsPlausible(other));
        log.Add(DiagnosticCodes.ImplausibleMeasure.At(
            values.SpanOf(values.Find(key)!), key, written, string.Create(CultureInfo.InvariantCulture, $"{leastMm} mm and {mostMm} mm"), meant is null ? "" : $"Did you mean '{meant}'? "));
        return points;

        bool IsPlausible(double pt) => pt >= leastMm * PointsPerMm && pt <= mostMm * PointsPerMm;
    }

    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private T? Of<T>(string key, Func<string, T?> read, string expected)
        where T : class
    {
        if (values.Text(key) is not { } text)
        {
            return null;
        }

        if (read(text) is { } value)
        {
            return value;
        }

        log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(values.Find(key)!), key, expected));
        return null;
    }

    /// <summary>The number of a printing, or its number and its date.</summary>
    private Printing? Printing()
    {
        if (values.Find("printing") is not { } node)
        {
            return null;
        }

        string? date = null;
        var number = node;
        if (node is YamlMappingNode mapping)
        {
            var parts = values.Within(mapping, ["number", "date"]);
            number = parts.Find(part => part.Key == "number").Value;
            if (parts.Find(part => part.Key == "date").Value is { } day && values.Text(day, "date") is { } text)
            {
                date = IsDate(text) ? text : null;
                if (date is null)
                {
                    log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(day), "date", "a day, a month or a year, such as 2026-11-29"));
                }
            }
        }

        if (number is YamlScalarNode { Value: { } figures } && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= Trade.Printing.Last)
        {
            return new Printing(count, date);
        }

        log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(number ?? node), "printing", "a number, such as 2, or have 'number' and 'date'"));
        return null;
    }

    private ImmutableArray<Price> Prices()
    {
        var prices = ImmutableArray.CreateBuilder<Price>();
        foreach (var (text, node) in values.Texts("price"))
        {
            if (Price.Read(text) is { } price)
            {
                prices.Add(price);
            }
            else
            {
                log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), "price", "a currency and an amount, such as GBP 12.99"));
            }
        }

        return prices.ToImmutable();
    }

    private ImmutableArray<FormatIsbn> Isbns()
    {
        if (values.Find("isbn") is not { } node)
        {
            return [];
        }

        if (node is not YamlMappingNode mapping)
        {
            return Isbn(node) is { } ofBook ? [new FormatIsbn(FormatIsbn.Print, ofBook)] : [];
        }

        var isbns = new List<FormatIsbn>();
        foreach (var (format, value) in values.Within(mapping, FormatIsbn.Formats))
        {
            if (Isbn(value) is { } isbn)
            {
                if (isbns.Find(other => other.Isbn == isbn) is { } other)
                {
                    log.Add(DiagnosticCodes.SharedIsbn.At(values.SpanOf(value), other.Format, format));
                }

                isbns.Add(new FormatIsbn(format, isbn));
            }
        }

        return [.. isbns.OrderBy(isbn => FormatIsbn.Formats.IndexOf(isbn.Format))];
    }

    private Isbn? Isbn(YamlNode node)
    {
        if (values.Text(node, "isbn") is not { } text)
        {
            return null;
        }

        if (!Trade.Isbn.TryRead(text, out var isbn, out var fault))
        {
            log.Add(DiagnosticCodes.NotAnIsbn.At(values.SpanOf(node), text, fault));
        }

        return isbn;
    }
}
