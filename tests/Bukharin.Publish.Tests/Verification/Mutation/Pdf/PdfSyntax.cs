using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>Reads objects of PDF: names, numbers (double), strings (bytes), arrays (lists), dictionaries, references, keywords.</summary>
internal sealed class PdfSyntax(byte[] bytes, int position = 0)
{
    public int Position { get; private set; } = position;

    /// <summary>The next object; null at the end.</summary>
    public object? Read()
    {
        SkipSpace();
        if (Position >= bytes.Length)
        {
            return null;
        }

        switch ((char)bytes[Position])
        {
            case '/':
                Position++;
                return new PdfName(Word());
            case '(':
                return Literal();
            case '[':
                Position++;
                return Until("]");
            case '<' when Next(1) == '<':
                Position += 2;
                return ToDictionary(Until(">>"));
            case '<':
                return Hexadecimal();
            case ']':
                Position++;
                return new PdfKeyword("]");
            case '>' when Next(1) == '>':
                Position += 2;
                return new PdfKeyword(">>");
        }

        var word = Word();
        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : new PdfKeyword(word);
    }

    /// <summary>An indirect object's value, from its number on.</summary>
    public object ReadIndirect()
    {
        _ = (Read(), Read(), Read());
        var value = Read()!;
        if (value is not Dictionary<string, object> dictionary || !dictionary.TryGetValue("Length", out var length))
        {
            return value;
        }

        SkipSpace();
        if (Word() != "stream")
        {
            return value;
        }

        Position += bytes[Position] == '\r' ? 2 : 1;
        return new PdfStream(dictionary, bytes[Position..(Position + (int)(double)length)]);
    }

    private List<object> Until(string end)
    {
        List<object> items = [];
        while (Read() is { } item && !item.Equals(new PdfKeyword(end)))
        {
            if (item is PdfKeyword { Word: "R" } && items is [.., double number, double])
            {
                items.RemoveRange(items.Count - 2, 2);
                items.Add(new PdfReference((int)number));
            }
            else
            {
                items.Add(item);
            }
        }

        return items;
    }

    private static Dictionary<string, object> ToDictionary(List<object> items) =>
        items.Chunk(2).ToDictionary(pair => ((PdfName)pair[0]).Value, pair => pair[1], StringComparer.Ordinal);

    private byte[] Hexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.ASCII.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(digits);
    }

    private byte[] Literal()
    {
        List<byte> value = [];
        var depth = 1;
        for (Position++; ; Position++)
        {
            var b = bytes[Position];
            if (b == '\\')
            {
                b = bytes[++Position];
                if (b is >= (byte)'0' and <= (byte)'7')
                {
                    value.Add(Convert.ToByte(Encoding.ASCII.GetString(bytes, Position, 3), 8));
                    Position += 2;
                    continue;
                }

                value.Add(b switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => b });
                continue;
            }

            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                return [.. value];
            }

            value.Add(b);
        }
    }

    private char Next(int ahead) => Position + ahead < bytes.Length ? (char)bytes[Position + ahead] : '\0';

    private string Word()
    {
        var start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !"/()[]<>{}%".Contains((char)bytes[Position], StringComparison.Ordinal))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && (IsSpace(bytes[Position]) || bytes[Position] == '%'))
        {
            Position = bytes[Position] == '%' ? Array.IndexOf(bytes, (byte)'\n', Position) : Position + 1;
        }
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;
}
