using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>All objects of a PDF file by number, read and written whole: the harness's own reader and writer of PDF.</summary>
/// <remarks>It reads what our writer makes (a cross-reference table, or cross-reference and object streams; no updates) and writes plain objects with a plain table.</remarks>
internal sealed class PdfObjects
{
    private readonly Dictionary<int, object> _objects;

    private PdfObjects(Dictionary<int, object> objects, Dictionary<string, object> trailer) => (_objects, Trailer) = (objects, trailer);

    public Dictionary<string, object> Trailer { get; }

    /// <summary>The numbers of the objects, in order.</summary>
    public IReadOnlyList<int> Numbers => [.. _objects.Keys.Order()];

    public object this[int number]
    {
        get => _objects[number];
        set => _objects[number] = value;
    }

    public static PdfObjects Read(byte[] bytes)
    {
        var tail = Encoding.Latin1.GetString(bytes, bytes.Length - 64, 64);
        var start = int.Parse(tail[(tail.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture);
        if (bytes.AsSpan(start).StartsWith("xref"u8))
        {
            return ReadTable(bytes, start);
        }

        var references = (PdfStream)new PdfSyntax(bytes, start).ReadIndirect();
        var widths = ((List<object>)references.Dictionary["W"]).ConvertAll(width => (int)(double)width);
        var table = Unpredict(references);
        Dictionary<int, object> objects = [];
        List<(int Number, int Stream, int Index)> packed = [];
        var row = widths.Sum();
        for (var number = 0; number * row < table.Length; number++)
        {
            var fields = table.AsSpan(number * row, row);
            var (kind, second, third) = (fields[0], Integer(fields.Slice(widths[0], widths[1])), Integer(fields[(widths[0] + widths[1])..]));
            if (kind == 1)
            {
                objects[number] = new PdfSyntax(bytes, second).ReadIndirect();
            }
            else if (kind == 2)
            {
                packed.Add((number, second, third));
            }
        }

        foreach (var group in packed.GroupBy(entry => entry.Stream))
        {
            Unpack((PdfStream)objects[group.Key], objects);
            objects.Remove(group.Key);
        }

        var trailer = references.Dictionary.Where(pair => pair.Key is "Root" or "Info" or "ID").ToDictionary();
        foreach (var number in objects.Where(pair => pair.Value is PdfStream stream && stream.Dictionary.GetValueOrDefault("Type") is PdfName { Value: "XRef" }).Select(pair => pair.Key).ToList())
        {
            objects.Remove(number);
        }

        return new PdfObjects(objects, trailer);
    }

    /// <summary>What a reference leads to; anything else is itself.</summary>
    public object Resolve(object value) => value is PdfReference reference ? _objects[reference.Number] : value;

    /// <summary>The dictionary at a reference, of a stream too.</summary>
    public Dictionary<string, object> Dictionary(object value) =>
        Resolve(value) is PdfStream stream ? stream.Dictionary : (Dictionary<string, object>)Resolve(value);

    public List<object> Array(object value) => (List<object>)Resolve(value);

    public PdfReference Add(object value)
    {
        var number = _objects.Keys.Max() + 1;
        _objects.Add(number, value);
        return new PdfReference(number);
    }

    /// <summary>Another file with the same objects; each is to be replaced, not changed.</summary>
    public PdfObjects Copy() => new(new(_objects), Trailer);

    public byte[] ToBytes()
    {
        using var output = new MemoryStream();
        output.Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
        var offsets = new SortedDictionary<int, long>();
        foreach (var (number, value) in _objects.OrderBy(pair => pair.Key))
        {
            offsets.Add(number, output.Position);
            Write(output, $"{number} 0 obj\n");
            PdfText.Write(output, value);
            Write(output, "\nendobj\n");
        }

        var start = output.Position;
        Write(output, "xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
        {
            Write(output, string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n"));
        }

        Write(output, "trailer\n");
        PdfText.Write(output, new Dictionary<string, object>(Trailer) { ["Size"] = (double)(offsets.Keys.Max() + 1) });
        Write(output, string.Create(CultureInfo.InvariantCulture, $"\nstartxref\n{start}\n%%EOF\n"));
        return output.ToArray();
    }

    private static void Write(MemoryStream output, string text) => output.Write(Encoding.Latin1.GetBytes(text));

    // ISO 32000-1, 7.5.4: after "xref" and the line with the count, entries of 20 bytes; then the trailer.
    private static PdfObjects ReadTable(byte[] bytes, int start)
    {
        var syntax = new PdfSyntax(bytes, start + "xref\n".Length);
        var (_, count) = (syntax.Read(), (int)(double)syntax.Read()!);
        var entries = bytes.AsSpan(start).IndexOf("0000000000 65535 f"u8) + start;
        Dictionary<int, object> objects = [];
        for (var number = 1; number < count; number++)
        {
            var offset = int.Parse(bytes.AsSpan(entries + (20 * number), 10), CultureInfo.InvariantCulture);
            objects.Add(number, new PdfSyntax(bytes, offset).ReadIndirect());
        }

        var trailer = (Dictionary<string, object>)new PdfSyntax(bytes, entries + (20 * count) + "trailer\n".Length).Read()!;
        trailer.Remove("Size");
        return new PdfObjects(objects, trailer);
    }

    private static void Unpack(PdfStream stream, Dictionary<int, object> objects)
    {
        var bytes = stream.Decoded();
        var syntax = new PdfSyntax(bytes);
        var first = (int)(double)stream.Dictionary["First"];
        var count = (int)(double)stream.Dictionary["N"];
        for (var i = 0; i < count; i++)
        {
            var (number, offset) = ((int)(double)syntax.Read()!, (int)(double)syntax.Read()!);
            objects[number] = new PdfSyntax(bytes, first + offset).Read()!;
        }
    }

    private static int Integer(ReadOnlySpan<byte> field)
    {
        var value = 0;
        foreach (var b in field)
        {
            value = (value << 8) | b;
        }

        return value;
    }

    // ISO 32000-1, 7.4.4.4: PNG's predictor "up".
    private static byte[] Unpredict(PdfStream stream)
    {
        var bytes = stream.Decoded();
        if (!stream.Dictionary.TryGetValue("DecodeParms", out var parameters))
        {
            return bytes;
        }

        var columns = (int)(double)((Dictionary<string, object>)parameters)["Columns"];
        var rows = bytes.Length / (columns + 1);
        var output = new byte[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var above = row == 0 ? 0 : output[((row - 1) * columns) + column];
                output[(row * columns) + column] = (byte)(bytes[(row * (columns + 1)) + 1 + column] + above);
            }
        }

        return output;
    }
}
