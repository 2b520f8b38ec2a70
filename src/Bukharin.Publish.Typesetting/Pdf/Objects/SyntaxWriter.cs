using System.Buffers.Text;
using System.Text;

namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>Writes PDF syntax (ISO 32000-1, 7.2 and 7.3) to memory, with white space only where it is needed.</summary>
internal sealed class SyntaxWriter
{
    private byte[] _buffer = new byte[4096];
    private int _length;

    /// <summary>The bytes since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public int Length => _length;

    public void Clear() => _length = 0;

    /// <summary>Writes bytes as they are, without separating them from those before.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    public void NewLine() => Byte((byte)'\n');

    public void Byte(byte value)
    {
        Room(1)[0] = value;
        _length++;
    }

    /// <summary>Writes a keyword or operator, separated from a token before it.</summary>
    public void Keyword(ReadOnlySpan<byte> keyword)
    {
        Separate();
        Raw(keyword);
    }

    public void Integer(long value)
    {
        Separate();
        Utf8Formatter.TryFormat(value, Room(20), out var count);
        _length += count;
    }

    /// <summary>Writes a number, rounded to three decimals, without an exponent, trailing zeros or a negative zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite, or exceeds the limits of readers (Annex C.2).</exception>
    public void Number(double value)
    {
        if (!(Math.Abs(value) <= int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Not a number that a PDF can hold.");
        }

        var thousandths = Thousandths.Of(value);
        Separate();
        if (thousandths < 0)
        {
            Byte((byte)'-');
            thousandths = -thousandths;
        }

        Utf8Formatter.TryFormat(thousandths / 1000, Room(20), out var count);
        _length += count;
        var fraction = (int)(thousandths % 1000);
        if (fraction == 0)
        {
            return;
        }

        Byte((byte)'.');
        for (var unit = 100; fraction > 0; unit /= 10)
        {
            Byte((byte)('0' + (fraction / unit)));
            fraction %= unit;
        }
    }

    /// <summary>Writes a name, with #xx for bytes that are not regular characters (7.3.5).</summary>
    public void Name(string name)
    {
        Byte((byte)'/');
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            if (b is > (byte)' ' and <= (byte)'~' and not (byte)'#' && IsRegular(b))
            {
                Byte(b);
            }
            else
            {
                Byte((byte)'#');
                Hexadecimal(b);
            }
        }
    }

    /// <summary>Writes a string in parentheses (7.3.4.2), with octal numbers for bytes that are not printable ASCII.</summary>
    public void LiteralString(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'(');
        foreach (var b in bytes)
        {
            if (b is (byte)'(' or (byte)')' or (byte)'\\')
            {
                Byte((byte)'\\');
                Byte(b);
            }
            else if (b is >= (byte)' ' and <= (byte)'~')
            {
                Byte(b);
            }
            else
            {
                // Always three digits, because the next character may be a digit.
                var room = Room(4);
                room[0] = (byte)'\\';
                room[1] = (byte)('0' + (b >> 6));
                room[2] = (byte)('0' + ((b >> 3) & 7));
                room[3] = (byte)('0' + (b & 7));
                _length += 4;
            }
        }

        Byte((byte)')');
    }

    /// <summary>Writes a string as hexadecimal digits (7.3.4.3).</summary>
    public void HexadecimalString(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'<');
        foreach (var b in bytes)
        {
            Hexadecimal(b);
        }

        Byte((byte)'>');
    }

    /// <summary>Writes a byte as two hexadecimal digits.</summary>
    public void Hexadecimal(byte value)
    {
        var room = Room(2);
        room[0] = "0123456789ABCDEF"u8[value >> 4];
        room[1] = "0123456789ABCDEF"u8[value & 15];
        _length += 2;
    }

    /// <inheritdoc />
    public override string ToString() => Encoding.Latin1.GetString(Written);

    private static bool IsRegular(byte b) =>
        b > (byte)' ' && b is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']'
            or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');

    /// <summary>Separates two tokens that would run together, because both have regular characters there (7.2.2).</summary>
    private void Separate()
    {
        if (_length > 0 && IsRegular(_buffer[_length - 1]))
        {
            Byte((byte)' ');
        }
    }

    private Span<byte> Room(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }

        return _buffer.AsSpan(_length);
    }
}
