using System.Buffers.Binary;
using System.Text;

namespace Bukharin.Publish.Writers.Docx.Fonts;

/// <summary>Reads the name of a font's family, by which word processors know it (OpenType, name table, id 1).</summary>
internal static class FontFamilyName
{
    private const int Family = 1;
    private const int Windows = 3;
    private const int RecordLength = 12;

    /// <summary>Reads it; null where the font does not say.</summary>
    /// <param name="font">The font file.</param>
    public static string? Of(ReadOnlySpan<byte> font)
    {
        var tables = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (var i = 0; i < tables; i++)
        {
            var entry = font[(12 + (16 * i))..];
            if (entry[..4].SequenceEqual("name"u8))
            {
                return OfTable(font[BinaryPrimitives.ReadInt32BigEndian(entry[8..])..]);
            }
        }

        return null;
    }

    private static string? OfTable(ReadOnlySpan<byte> table)
    {
        var (count, storage) = (Number(table, 2), Number(table, 4));
        for (var i = 0; i < count; i++)
        {
            var record = table[(6 + (RecordLength * i))..];
            if (Number(record, 0) == Windows && Number(record, 6) == Family)
            {
                return Encoding.BigEndianUnicode.GetString(table.Slice(storage + Number(record, 10), Number(record, 8)));
            }
        }

        return null;

        static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
    }
}
