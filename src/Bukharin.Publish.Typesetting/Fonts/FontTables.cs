using System.Buffers.Binary;
using System.Text;
using Bukharin.Publish.Typesetting.Files;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>The tables of a TrueType font. Offsets and lengths in the file are checked before they are used.</summary>
/// <remarks>OpenType, "Organization of an OpenType Font": a header of 12 bytes, and for each table 16 with tag, checksum, offset and length.</remarks>
internal sealed class FontTables
{
    private const int Header = 12;
    private const int Row = 16;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly string _fileName;

    /// <param name="file">The file.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <exception cref="TypeFileException">It is no TrueType font.</exception>
    public FontTables(ReadOnlyMemory<byte> file, string fileName)
    {
        (_file, _fileName) = (file, fileName);
        var kind = file.Length < Header ? 0 : BinaryPrimitives.ReadUInt32BigEndian(file.Span);
        if (kind is not (0x00010000 or 0x74727565))
        {
            throw Fault(kind switch
            {
                0x4F54544F => "its outlines are PostScript's (CFF), and only those of TrueType can be set",
                0x74746366 => "it is a collection of fonts, and one is needed",
                0x774F4646 or 0x774F4632 => "it is packed for the web (WOFF)",
                _ => "it is no TrueType font",
            });
        }
    }

    /// <summary>Whether there is a table.</summary>
    public bool Has(string tag) => Find(tag) is { Length: > 0 };

    /// <summary>The bytes of a table that a font must have.</summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="leastLength">The number of bytes that every font must have in it.</param>
    /// <exception cref="TypeFileException">The table is missing, too short, or partly outside the file.</exception>
    public ReadOnlySpan<byte> Table(string tag, int leastLength) =>
        Find(tag) is not { } table ? throw Fault($"it has no table '{tag}'")
        : table.Length < leastLength ? throw Fault($"its table '{tag}' is too short")
        : table.Span;

    /// <summary>An entry of the name table; null if it is missing or unreadable.</summary>
    public string? Name(int id)
    {
        var names = Table("name", 6);
        var count = BinaryPrimitives.ReadUInt16BigEndian(names[2..]);
        var strings = BinaryPrimitives.ReadUInt16BigEndian(names[4..]);
        for (var i = 0; i < count && names.Length >= 18 + (i * 12); i++)
        {
            var record = names[(6 + (i * 12))..];
            if (BinaryPrimitives.ReadUInt16BigEndian(record[6..]) != id)
            {
                continue;
            }

            var platform = BinaryPrimitives.ReadUInt16BigEndian(record);
            var length = BinaryPrimitives.ReadUInt16BigEndian(record[8..]);
            var start = strings + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);
            var encoding = platform is 0 or 3 ? Encoding.BigEndianUnicode : Encoding.Latin1;
            return start + length > names.Length ? null : encoding.GetString(names.Slice(start, length));
        }

        return null;
    }

    /// <summary>The exception for a fault of this font.</summary>
    public TypeFileException Fault(string reason) => new(_fileName, reason, isFont: true);

    private ReadOnlyMemory<byte>? Find(string tag)
    {
        var file = _file.Span;
        var count = BinaryPrimitives.ReadUInt16BigEndian(file[4..]);
        for (var i = 0; i < count && file.Length >= Header + ((i + 1) * Row); i++)
        {
            var record = file[(Header + (i * Row))..];
            if (Encoding.ASCII.GetString(record[..4]) != tag)
            {
                continue;
            }

            var offset = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            return (long)offset + length <= file.Length ? _file.Slice((int)offset, (int)length) : throw Fault($"its table '{tag}' goes past its end");
        }

        return null;
    }
}
