using System.Globalization;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>A place as an edition file names it: <c>28</c>, <c>4-26</c>, <c>26:1</c>, <c>26:1-2</c>; all numbers are 1-based.</summary>
/// <param name="FirstParagraph">The first paragraph.</param>
/// <param name="LastParagraph">The last one.</param>
/// <param name="FirstLine">The first line of the one paragraph; null for whole paragraphs.</param>
/// <param name="LastLine">The last line; null exactly when the first is.</param>
internal readonly record struct PlaceInText(int FirstParagraph, int LastParagraph, int? FirstLine, int? LastLine)
{
    /// <summary>Reads a place; null when it is none.</summary>
    public static PlaceInText? Read(string written)
    {
        var parts = written.Trim().Split(':');
        if (parts.Length == 1)
        {
            return Range(parts[0]) is var (first, last) ? new PlaceInText(first, last, null, null) : null;
        }

        return parts.Length == 2 && Number(parts[0]) is { } paragraph && Range(parts[1]) is var (firstLine, lastLine)
            ? new PlaceInText(paragraph, paragraph, firstLine, lastLine)
            : null;
    }

    private static (int First, int Last)? Range(string written)
    {
        var ends = written.Split('-', '–');
        return ends.Length switch
        {
            1 when Number(ends[0]) is { } single => (single, single),
            2 when Number(ends[0]) is { } first && Number(ends[1]) is { } last && first <= last => (first, last),
            _ => null,
        };
    }

    private static int? Number(string written) =>
        int.TryParse(written.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
