using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The offsets of all objects, as a table (ISO 32000-1, 7.5.4) or a stream (7.5.8).</summary>
/// <param name="count">The number of entries, including object 0.</param>
internal sealed class CrossReferences(int count)
{
    // Fields of a cross-reference stream: one byte for the type, four for offset or object stream, two for the index.
    private const int EntryLength = 1 + 4 + 2;

    private readonly long[] _places = new long[count];
    private readonly int[] _indices = new int[count];
    private readonly bool[] _isPacked = new bool[count];

    public int Count => count;

    public void SetOffset(int number, long offset) => _places[number] = offset;

    public void SetPacked(int number, int objectStream, int index)
    {
        _places[number] = objectStream;
        _indices[number] = index;
        _isPacked[number] = true;
    }

    /// <summary>Writes the table, with entries of exactly 20 bytes.</summary>
    public void WriteTable(SyntaxWriter writer)
    {
        writer.Raw("xref\n0"u8);
        writer.Integer(count);
        writer.Raw("\n0000000000 65535 f \n"u8);
        for (var number = 1; number < count; number++)
        {
            writer.Raw(Encoding.ASCII.GetBytes(_places[number].ToString("D10", CultureInfo.InvariantCulture)));
            writer.Raw(" 00000 n \n"u8);
        }
    }

    /// <summary>Makes the stream.</summary>
    /// <param name="trailer">The entries of the trailer, which become a part of the stream's dictionary.</param>
    public PdfStream ToStream(PdfDictionary trailer)
    {
        var row = new byte[EntryLength];
        var previous = new byte[EntryLength];
        var data = new byte[count * (1 + EntryLength)];
        for (var number = 0; number < count; number++)
        {
            row[0] = number == 0 ? (byte)0 : _isPacked[number] ? (byte)2 : (byte)1;
            BinaryPrimitives.WriteUInt32BigEndian(row.AsSpan(1), checked((uint)_places[number]));
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(5), number == 0 ? ushort.MaxValue : (ushort)_indices[number]);

            // The PNG filter "Up" (7.4.4.4), since neighbouring entries are similar.
            var encoded = data.AsSpan(number * (1 + EntryLength));
            encoded[0] = 2;
            for (var i = 0; i < EntryLength; i++)
            {
                encoded[1 + i] = (byte)(row[i] - previous[i]);
            }

            (row, previous) = (previous, row);
        }

        trailer["Type"] = new PdfName("XRef");
        trailer["Size"] = count;
        trailer["W"] = new PdfArray { 1, 4, 2 };
        trailer["DecodeParms"] = new PdfDictionary { ["Predictor"] = 12, ["Columns"] = EntryLength };
        return PdfStream.Compressed(data, trailer);
    }
}
