using System.Buffers.Binary;
using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Changes bytes without knowing what they mean.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Odd = [0, 1, 7, 0x20, 0x7F, 0x80, 0xBF, 0xC0, 0xE2, 0xED, 0xF8, 0xFE, 0xFF];

    /// <summary>A file with some changes.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="file">The file; it stays as it is.</param>
    /// <param name="other">Another, whose bytes may come into this one.</param>
    public static byte[] Of(Dice dice, byte[] file, byte[] other)
    {
        for (var changes = 1 + dice.Below(dice.OnceIn(4) ? 40 : 4); changes > 0 && file.Length > 0; changes--)
        {
            file = Changed(dice, file, other);
        }

        return file;
    }

    private static byte[] Changed(Dice dice, byte[] file, byte[] other)
    {
        var place = dice.Below(file.Length);
        var length = Math.Min(1 + dice.Below(dice.OnceIn(3) ? file.Length : 16), file.Length - place);
        switch (dice.Below(9))
        {
            case 0:
                return With(file, place, (byte)(file[place] ^ (1 << dice.Below(8))));
            case 1:
                return With(file, place, dice.Of<byte>(Odd));
            case 2:
                return [.. file.AsSpan(0, place), .. file.AsSpan(place + length)];
            case 3:
                // Once more, or often: what is counted runs over, what is read by itself goes deep.
                var times = dice.OnceIn(6) ? 1 + dice.Below(Math.Max(1, 65_536 / length)) : 1;
                return [.. file.AsSpan(0, place), .. Enumerable.Repeat(file[place..(place + length)], times).SelectMany(part => part), .. file.AsSpan(place)];
            case 4:
                return file[..place];
            case 5:
                return other.Length == 0 ? file : [.. file.AsSpan(0, place), .. other.AsSpan(dice.Below(other.Length))];
            case 6:
                var from = dice.Below(file.Length);
                var part = file.AsSpan(from, Math.Min(length, file.Length - from));
                return [.. file.AsSpan(0, place), .. part, .. file.AsSpan(Math.Min(place + part.Length, file.Length))];
            case 7:
                return Numbered(dice, file, place);
            default:
                return [.. file.AsSpan(0, place), .. Enumerable.Range(0, length).Select(_ => (byte)dice.Below(256)), .. file.AsSpan(place + length)];
        }
    }

    /// <summary>A number in one of the ways in which files have them: none, one too many, the most, the least.</summary>
    private static byte[] Numbered(Dice dice, byte[] file, int place)
    {
        var changed = file.ToArray();
        var number = dice.Of(0u, 1u, 0x7FFFu, 0xFFFFu, 0x7FFFFFFFu, 0x80000000u, 0xFFFFFFFFu, (uint)file.Length, (uint)dice.Below(int.MaxValue));
        var bytes = changed.AsSpan(place);
        if (bytes.Length >= 4 && dice.OnceIn(2))
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        }
        else if (bytes.Length >= 4 && dice.OnceIn(2))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        }
        else if (bytes.Length >= 2)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)number);
        }

        return changed;
    }

    private static byte[] With(byte[] file, int place, byte value)
    {
        var changed = file.ToArray();
        changed[place] = value;
        return changed;
    }
}
