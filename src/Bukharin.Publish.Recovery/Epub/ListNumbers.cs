using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Counts the items of one list (HTML, 4.4.5 and 4.4.8).</summary>
internal sealed class ListNumbers
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    private readonly int _step = 1;
    private int _next = 1;

    /// <param name="list">The list.</param>
    /// <param name="items">How many items of it are shown; a list that counts down begins with it.</param>
    public ListNumbers(XElement list, int items)
    {
        if (list.Attribute("reversed") is not null)
        {
            _step = -1;
            _next = items;
        }

        _next = Number(list.Attribute("start")) ?? _next;
    }

    /// <summary>The number of the next item.</summary>
    public int Next(XElement item)
    {
        var number = Number(item.Attribute("value")) ?? _next;
        _next = number + _step;
        return number;
    }

    /// <summary>A marker as a reader sees it, with the gap after it; empty for none (CSS Counter Styles 3, 6).</summary>
    public static string Marker(int number, string? style) => style switch
    {
        "none" => "",
        null or "disc" or "circle" or "square" or "disclosure-open" or "disclosure-closed" => "• ",
        ['"' or '\'', .. var text, '"' or '\''] => text,
        _ => Text(number, style) + ". ",
    };

    /// <summary>A number as a counter style shows it, without the point behind it (CSS Counter Styles 3, 6).</summary>
    public static string Text(int number, string? style) => style switch
    {
        "lower-alpha" or "lower-latin" => PrintedNumerals.Alphabetic(number, Latin),
        "upper-alpha" or "upper-latin" => PrintedNumerals.Alphabetic(number, Latin).ToUpperInvariant(),
        "lower-roman" => PrintedNumerals.Roman(number),
        "upper-roman" => PrintedNumerals.Roman(number).ToUpperInvariant(),
        "decimal-leading-zero" when number is >= 0 and < 10 => "0" + PrintedNumerals.Decimal(number),
        _ => PrintedNumerals.Decimal(number),
    };

    private static int? Number(XAttribute? attribute) =>
        int.TryParse(attribute?.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? number : null;
}
