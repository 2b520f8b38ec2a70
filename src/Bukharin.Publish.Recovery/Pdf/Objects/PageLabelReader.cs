using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Conventions;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Reads what the pages of a file are called (ISO 32000-1, 12.4.2).</summary>
internal static class PageLabelReader
{
    private const int DeepestTree = 16;

    /// <summary>The label of each page; its number from 1 where the file has no labels.</summary>
    public static ImmutableArray<string> Read(FileObjects objects, int pages)
    {
        var ranges = new SortedDictionary<int, IToken>();
        AddRanges(objects, objects.Entry(objects.Catalog, "PageLabels"), ranges, 0);
        var labels = ImmutableArray.CreateBuilder<string>(pages);
        var (start, range) = (0, default(IToken));
        for (var i = 0; i < pages; i++)
        {
            if (ranges.TryGetValue(i, out var next))
            {
                (start, range) = (i, next);
            }

            labels.Add(Label(objects, range, i - start));
        }

        return labels.MoveToImmutable();
    }

    private static string Label(FileObjects objects, IToken? range, int offset)
    {
        if (range is null)
        {
            return PrintedNumerals.Decimal(offset + 1);
        }

        var number = (int)Math.Clamp(objects.Number(objects.Entry(range, "St")) ?? 1, 1, int.MaxValue - offset) + offset;
        var prefix = objects.Text(objects.Entry(range, "P"));
        return prefix + (objects.Text(objects.Entry(range, "S")) switch
        {
            "D" => PrintedNumerals.Decimal(number),
            "r" => PrintedNumerals.Roman(number),
            "R" => PrintedNumerals.Roman(number).ToUpperInvariant(),
            "a" => Repeated(number, 'a'),
            "A" => Repeated(number, 'A'),
            _ => "",
        });
    }

    // Table 159: a to z, then aa to zz. Letters that repeat would fill memory.
    private static string Repeated(int number, char first) => new((char)(first + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 100));

    private static void AddRanges(FileObjects objects, IToken? node, SortedDictionary<int, IToken> ranges, int depth)
    {
        var numbers = objects.Array(objects.Entry(node, "Nums"));
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            if (objects.Number(numbers[i]) is { } page and >= 0 and < int.MaxValue && objects.Dictionary(numbers[i + 1]) is { } range)
            {
                ranges[(int)page] = range;
            }
        }

        if (depth < DeepestTree)
        {
            foreach (var kid in objects.Array(objects.Entry(node, "Kids")))
            {
                AddRanges(objects, kid, ranges, depth + 1);
            }
        }
    }
}
