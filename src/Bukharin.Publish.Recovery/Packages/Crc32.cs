namespace Bukharin.Publish.Recovery.Packages;

/// <summary>The check value of ZIP entries (APPNOTE.TXT 4.4.7), which the framework's reader does not compare.</summary>
internal static class Crc32
{
    // The reversed form of the polynomial 0x04C11DB7.
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var value = uint.MaxValue;
        foreach (var next in bytes)
        {
            value = Table[(byte)(value ^ next)] ^ (value >> 8);
        }

        return ~value;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            table[i] = value;
        }

        return table;
    }
}
