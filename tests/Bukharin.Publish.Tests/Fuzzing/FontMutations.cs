using System.Buffers.Binary;
using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Changes the tables of a font, small ones as often as large ones, and the list of them; half of the fonts keep that list and the tables' first bytes, so that they are still set with.</summary>
internal static class FontMutations
{
    // OpenType: the header has 12 bytes, each record of a table 16: tag, checksum, offset, length.
    private const int Header = 12;
    private const int Row = 16;

    public static byte[] Of(Dice dice, byte[] font, byte[] other)
    {
        var changed = font.ToArray();
        var isGentle = dice.OnceIn(2);
        for (var changes = 1 + dice.Below(dice.OnceIn(3) ? 40 : 4); changes > 0; changes--)
        {
            var tables = BinaryPrimitives.ReadUInt16BigEndian(changed.AsSpan(4));
            var row = Header + (Row * dice.Below(Math.Max(1, (int)tables)));
            if (isGentle)
            {
                ChangeWithin(dice, changed, row);
                continue;
            }

            if (row + Row > changed.Length || dice.OnceIn(30))
            {
                return ByteMutations.Of(dice, changed, other);
            }

            var offset = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(changed.AsSpan(row + 8)), (uint)changed.Length);
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(changed.AsSpan(row + 12)), (uint)(changed.Length - offset));
            switch (dice.Below(8))
            {
                case 0:
                    changed.AsSpan(row + dice.Below(Row), 1)[0] = (byte)dice.Below(256);
                    break;
                case 1:
                    return [.. changed.AsSpan(0, offset), .. changed.AsSpan(offset + length)];
                case 2:
                    return changed[..(offset + dice.Below(length + 1))];
                case < 5 when length > 0:
                    // The first bytes of a table say what the rest is.
                    changed[offset + dice.Below(Math.Min(length, 64))] = dice.Of<byte>(0, 1, 0x7F, 0x80, 0xFF, (byte)dice.Below(256));
                    break;
                default:
                    if (length > 0)
                    {
                        changed[offset + dice.Below(length)] = (byte)dice.Below(256);
                    }

                    break;
            }
        }

        return changed;
    }

    /// <summary>Changes some bytes behind a table's head.</summary>
    private static void ChangeWithin(Dice dice, byte[] font, int row)
    {
        const int Head = 16;
        var (offset, length) = ((int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(row + 8)), (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(row + 12)));
        for (var bytes = 1 + dice.Below(16); bytes > 0 && length > Head; bytes--)
        {
            font[offset + Head + dice.Below(length - Head)] = dice.Of<byte>(0, 1, 0x7F, 0x80, 0xFF, (byte)dice.Below(256));
        }
    }
}
