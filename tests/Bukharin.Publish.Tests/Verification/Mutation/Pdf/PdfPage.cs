using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>A page's content: what it shows, each piece with its own place, between the other operators as they are.</summary>
internal static class PdfPage
{
    /// <summary>Takes a content stream apart; an item is a <see cref="Shown"/> or the bytes of other operators.</summary>
    public static ImmutableArray<object> Read(byte[] content, Func<string, PdfFont> fontOf)
    {
        var items = ImmutableArray.CreateBuilder<object>();
        var syntax = new PdfSyntax(content);
        List<object> operands = [];
        List<bool> marked = [];
        double x = 0, y = 0, lineX = 0, size = 0, rise = 0, scale = 1, letterspace = 0;
        var font = "";
        while (syntax.Read() is { } token)
        {
            if (token is not PdfKeyword { Word: var word })
            {
                operands.Add(token);
                continue;
            }

            switch (word)
            {
                case "BT":
                    (x, y, lineX) = (0, 0, 0);
                    break;
                case "ET":
                    break;
                case "Tf":
                    (font, size) = (((PdfName)operands[0]).Value, (double)operands[1]);
                    break;
                case "Td":
                    lineX += (double)operands[0];
                    (x, y) = (lineX, y + (double)operands[1]);
                    break;
                case "Ts":
                    rise = (double)operands[0];
                    break;
                case "Tz":
                    scale = (double)operands[0] / 100;
                    break;
                case "Tc":
                    letterspace = (double)operands[0];
                    break;
                case "TJ":
                    var (glyphs, trailing) = Glyphs((List<object>)operands[0]);
                    var shown = new Shown(x, y, font, size, rise, marked.Contains(true), glyphs) { Scale = scale, Letterspace = letterspace };
                    items.Add(shown);
                    x = shown.EndX(fontOf(font)) - (trailing * size * scale / 1000);
                    break;
                default:
                    if (word is "BMC" or "BDC")
                    {
                        marked.Add(operands[0] is PdfName { Value: "Artifact" });
                    }
                    else if (word == "EMC")
                    {
                        marked.RemoveAt(marked.Count - 1);
                    }

                    items.Add(Operator(operands, word));
                    break;
            }

            operands.Clear();
        }

        return items.ToImmutable();
    }

    /// <summary>Puts a content stream together.</summary>
    public static PdfStream Write(IEnumerable<object> items)
    {
        using var content = new MemoryStream();
        foreach (var item in items)
        {
            content.Write(item is Shown shown ? Encoding.ASCII.GetBytes(Operators(shown)) : (byte[])item);
        }

        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(content.ToArray());
        }

        return new PdfStream(new(StringComparer.Ordinal) { ["Filter"] = new PdfName("FlateDecode") }, packed.ToArray());
    }

    private static string Operators(Shown shown)
    {
        if (shown.Glyphs.Count == 0)
        {
            return "";
        }

        var x = shown.Concealment == Concealment.OffPage ? shown.X + 2000 : shown.X;
        var mode = shown.Concealment == Concealment.Invisible ? 3 : 0;
        var text = new StringBuilder($"BT /{shown.Font} {PdfText.Number(shown.Size)} Tf {PdfText.Number(shown.Rise)} Ts {PdfText.Number(shown.Scale * 100)} Tz {PdfText.Number(shown.Letterspace)} Tc {mode} Tr {PdfText.Number(x)} {PdfText.Number(shown.Y)} Td [");
        foreach (var (adjustment, code) in shown.Glyphs)
        {
            if (adjustment != 0)
            {
                text.Append(PdfText.Number(adjustment));
            }

            text.Append(CultureInfo.InvariantCulture, $"<{code:X4}>");
        }

        text.Append("]TJ ET\n");
        return shown.Concealment switch
        {
            Concealment.White => $"1 g\n{text}0 g\n",
            Concealment.Covered => string.Create(CultureInfo.InvariantCulture, $"{text}1 g {shown.X:0.###} {shown.Y - (0.3 * shown.Size):0.###} {shown.CoverPt:0.###} {shown.Size:0.###} re f 0 g\n"),
            _ => text.ToString(),
        };
    }

    private static (ImmutableArray<(double, int)> Glyphs, double Trailing) Glyphs(List<object> array)
    {
        var glyphs = ImmutableArray.CreateBuilder<(double, int)>();
        var adjustment = 0.0;
        foreach (var item in array)
        {
            if (item is double number)
            {
                adjustment += number;
                continue;
            }

            foreach (var code in ((byte[])item).Chunk(2))
            {
                glyphs.Add((adjustment, (code[0] << 8) | code[1]));
                adjustment = 0;
            }
        }

        return (glyphs.ToImmutable(), adjustment);
    }

    private static byte[] Operator(List<object> operands, string word)
    {
        using var output = new MemoryStream();
        foreach (var operand in operands)
        {
            PdfText.Write(output, operand);
            output.WriteByte((byte)' ');
        }

        output.Write(Encoding.ASCII.GetBytes(word + "\n"));
        return output.ToArray();
    }
}
