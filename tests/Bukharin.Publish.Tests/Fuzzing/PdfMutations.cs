using System.Text;
using Bukharin.Publish.Tests.Support.Wild;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Changes the objects of a PDF and what its streams hold; the file around them stays whole.</summary>
internal static class PdfMutations
{
    private static readonly string[] Names =
    [
        "Kids", "Parent", "Contents", "Resources", "Font", "XObject", "ColorSpace", "Length", "Filter", "DecodeParms", "Names", "Dests", "K", "P", "Pg", "Nums", "W", "Widths", "Encoding", "ToUnicode", "DescendantFonts", "Type", "Subtype",
        "S", "StructTreeRoot", "ParentTree", "RoleMap", "ClassMap", "A", "C", "ActualText", "Alt", "Lang", "MCID", "Outlines", "First", "Next", "Annots", "MediaBox", "Form", "Pages", "Catalog", "FlateDecode", "LZWDecode", "Span", "TD", "Note", "Link",
    ];

    private static readonly string[] Operators =
        ["q", "Q", "BT", "ET", "Tj", "TJ", "'", "Tf", "Tm", "Td", "T*", "Tr", "Do", "BDC", "BMC", "EMC", "BI", "ID", "EI", "sh", "gs", "cm", "re", "W", "n", "f", "/F1", "<0001>", "(a)", "[", "]", "<<", ">>", "-1", "1e30", "0"];

    public static byte[] Of(Dice dice, PdfObjects good, byte[] file, byte[] other)
    {
        if (dice.OnceIn(5))
        {
            return ByteMutations.Of(dice, file, other);
        }

        var objects = good.Copy();
        var numbers = objects.Numbers;
        for (var changes = 1 + dice.Below(dice.OnceIn(3) ? 15 : 3); changes > 0; changes--)
        {
            var number = numbers[dice.Below(numbers.Count)];
            objects[number] = Changed(dice, objects[number], numbers);
        }

        return objects.ToBytes();
    }

    private static object Changed(Dice dice, object value, IReadOnlyList<int> numbers)
    {
        if (dice.OnceIn(12))
        {
            return Value(dice, numbers);
        }

        switch (value)
        {
            case PdfStream stream when dice.OnceIn(2):
                return Changed(dice, stream.Dictionary, numbers) is Dictionary<string, object> dictionary ? new PdfStream(dictionary, stream.Raw) : stream;
            case PdfStream stream:
                return WithContent(dice, stream);
            case Dictionary<string, object> { Count: > 0 } old:
                var map = new Dictionary<string, object>(old);
                var key = map.Keys.ElementAt(dice.Below(map.Count));
                switch (dice.Below(5))
                {
                    case 0:
                        map.Remove(key);
                        break;
                    case 1:
                        map[dice.Of<string>(Names)] = map[key];
                        break;
                    case 2:
                        map[key] = Value(dice, numbers);
                        break;
                    default:
                        map[key] = Changed(dice, map[key], numbers);
                        break;
                }

                return map;
            case List<object> { Count: > 0 } old:
                var list = new List<object>(old);
                var place = dice.Below(list.Count);
                switch (dice.Below(5))
                {
                    case 0:
                        list.RemoveAt(place);
                        break;
                    case 1:
                        list.InsertRange(place, Enumerable.Repeat(list[dice.Below(list.Count)], dice.OnceIn(6) ? 3000 : 1));
                        break;
                    default:
                        list[place] = Changed(dice, list[place], numbers);
                        break;
                }

                return list;
            case byte[] bytes when bytes.Length > 0:
                return ByteMutations.Of(dice, bytes, bytes);
            default:
                return Value(dice, numbers);
        }
    }

    private static PdfStream WithContent(Dice dice, PdfStream stream)
    {
        var content = stream.Decoded();
        if (dice.OnceIn(3))
        {
            content = ByteMutations.Of(dice, content, content);
        }
        else
        {
            var words = Encoding.Latin1.GetString(content);
            content = Encoding.Latin1.GetBytes(TextMutations.Of(dice, words, words, dice => $" {dice.Of<string>(Operators)} "));
        }

        return new PdfStream(stream.Dictionary.Where(pair => pair.Key is not ("Filter" or "DecodeParms")).ToDictionary(), content);
    }

    private static object Value(Dice dice, IReadOnlyList<int> numbers) => dice.Below(8) switch
    {
        0 => new PdfReference(dice.OnceIn(8) ? 999_999 : numbers[dice.Below(numbers.Count)]),
        1 => new PdfReference(numbers[dice.Below(numbers.Count)]),
        2 => new PdfName(dice.Of<string>(Names)),
        3 => dice.Of(0d, -1, 1, 65_535, 65_536, 2147483648, 99999999999999999, 0.5),
        4 => new PdfKeyword(dice.Of("null", "true", "false")),
        5 => new List<object> { new PdfReference(numbers[dice.Below(numbers.Count)]), 0d, new PdfName(dice.Of<string>(Names)) },
        6 => new Dictionary<string, object> { [dice.Of<string>(Names)] = new PdfReference(numbers[dice.Below(numbers.Count)]) },
        _ => Encoding.Latin1.GetBytes(FuzzTokens.Text(dice)),
    };
}
