using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Measures the content of a page or of a form (ISO 32000-1, 7.8.2) without doing what it says.</summary>
/// <param name="Words">Its operands and operators.</param>
/// <param name="DeepestState">Graphics states that are kept at once (8.4.2).</param>
/// <param name="Shown">The names of the XObjects that it shows, in their order.</param>
internal sealed record ContentScan(int Words, int DeepestState, ImmutableArray<string> Shown)
{
    /// <param name="content">The content, unpacked.</param>
    public static ContentScan Read(ReadOnlySpan<byte> content)
    {
        var shown = ImmutableArray.CreateBuilder<string>();
        var (words, states, deepest) = (0, 0, 0);
        var before = ReadOnlySpan<byte>.Empty;
        for (var i = 0; i < content.Length;)
        {
            var start = i;
            switch (content[i])
            {
                case (byte)'%':
                    i = Line(content, i);
                    continue;
                case (byte)'(':
                    i = String(content, i);
                    break;
                case var one when IsSpace(one):
                    i++;
                    continue;
                case var one when IsDelimiter(one) && one != '/':
                    i++;
                    break;
                default:
                    i = Regular(content, i + 1);
                    break;
            }

            var word = content[start..i];
            words++;
            switch (word)
            {
                case [(byte)'q']:
                    deepest = Math.Max(deepest, ++states);
                    break;
                case [(byte)'Q']:
                    states--;
                    break;
                case [(byte)'D', (byte)'o'] when before is [(byte)'/', ..]:
                    shown.Add(Name(before[1..]));
                    break;
                case [(byte)'I', (byte)'D']:
                    i = Picture(content, i);
                    break;
            }

            before = word;
        }

        return new ContentScan(words, deepest, shown.DrainToImmutable());
    }

    private static int Line(ReadOnlySpan<byte> content, int start)
    {
        var length = content[start..].IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? content.Length : start + length;
    }

    /// <summary>The end of a string, with the parentheses that it holds (7.3.4.2).</summary>
    private static int String(ReadOnlySpan<byte> content, int start)
    {
        var open = 0;
        for (var i = start; i < content.Length; i++)
        {
            switch (content[i])
            {
                case (byte)'\\':
                    i++;
                    break;
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    return i + 1;
            }
        }

        return content.Length;
    }

    /// <summary>The end of the data of a picture in the line (8.9.7).</summary>
    private static int Picture(ReadOnlySpan<byte> content, int start)
    {
        for (var i = start; i + 2 < content.Length; i++)
        {
            if (IsSpace(content[i]) && content[i + 1] == 'E' && content[i + 2] == 'I' && (i + 3 == content.Length || !IsRegular(content[i + 3])))
            {
                return i + 3;
            }
        }

        return content.Length;
    }

    private static int Regular(ReadOnlySpan<byte> content, int start)
    {
        var length = content[start..].IndexOfAny(Irregular);
        return length < 0 ? content.Length : start + length;
    }

    /// <summary>A name may be spelled with escapes (7.3.5).</summary>
    private static string Name(ReadOnlySpan<byte> spelled)
    {
        var name = new StringBuilder(spelled.Length);
        for (var i = 0; i < spelled.Length; i++)
        {
            if (spelled[i] == '#' && i + 2 < spelled.Length
                && byte.TryParse(spelled.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var escaped))
            {
                name.Append((char)escaped);
                i += 2;
            }
            else
            {
                name.Append((char)spelled[i]);
            }
        }

        return name.ToString();
    }

    // Tables 1 and 2: white space and delimiters.
    private static readonly SearchValues<byte> Irregular = SearchValues.Create([0, 9, 10, 12, 13, 32, .. "()<>[]{}/%"u8]);

    private static bool IsSpace(byte one) => one is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte one) => "()<>[]{}/%"u8.Contains(one);

    private static bool IsRegular(byte one) => !Irregular.Contains(one);
}
