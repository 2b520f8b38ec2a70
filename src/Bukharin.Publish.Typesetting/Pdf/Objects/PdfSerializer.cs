using System.Security.Cryptography;

namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>Writes all objects as a file (ISO 32000-1, 7.5).</summary>
internal static class PdfSerializer
{
    // Readers decompress a whole object stream to get one object, so they are kept small.
    private const int ObjectsPerStream = 200;

    /// <summary>Writes the file.</summary>
    /// <param name="objects">All objects. Streams must be indirect objects.</param>
    /// <param name="catalog">The document's catalog.</param>
    /// <param name="information">The document information dictionary; null for a file without one.</param>
    /// <param name="version">The version that the file declares.</param>
    /// <param name="packsObjects">Whether to use object streams, which are part of PDF 1.5, or separate objects and a cross-reference table.</param>
    /// <param name="output">Gets the file from its present position on; it need not be seekable.</param>
    public static void Write(
        PdfObjects objects, PdfReference catalog, PdfReference? information, PdfVersion version, bool packsObjects, Stream output)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var file = new FileBody(output, hash);

        // Four bytes above 127, so that no transfer takes the file for text (7.5.2).
        var writer = new SyntaxWriter();
        writer.Raw("%PDF-"u8);
        writer.Byte((byte)('0' + ((int)version / 10)));
        writer.Byte((byte)'.');
        writer.Byte((byte)('0' + ((int)version % 10)));
        writer.Raw([(byte)'\n', (byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        file.Append(writer);

        var trailer = new PdfDictionary { ["Root"] = catalog, ["Info"] = information };
        if (packsObjects)
        {
            WriteWithObjectStreams(objects, trailer, file, writer);
        }
        else
        {
            WriteWithTable(objects, trailer, file, writer);
        }
    }

    private static void WriteWithTable(PdfObjects objects, PdfDictionary trailer, FileBody file, SyntaxWriter writer)
    {
        var entries = new CrossReferences(objects.Count + 1);
        for (var number = 1; number <= objects.Count; number++)
        {
            entries.SetOffset(number, file.Position);
            WriteIndirect(number, objects[number], file, writer);
        }

        var start = file.Position;
        entries.WriteTable(writer);
        trailer["Size"] = entries.Count;
        trailer["ID"] = file.Identifier();
        writer.Raw("trailer\n"u8);
        trailer.Write(writer);
        WriteEnd(start, file, writer);
    }

    private static void WriteWithObjectStreams(PdfObjects objects, PdfDictionary trailer, FileBody file, SyntaxWriter writer)
    {
        var packed = new List<int>();
        for (var number = 1; number <= objects.Count; number++)
        {
            if (objects[number] is not PdfStream)
            {
                packed.Add(number);
            }
        }

        var streams = (packed.Count + ObjectsPerStream - 1) / ObjectsPerStream;
        var entries = new CrossReferences(objects.Count + 1 + streams + 1);
        for (var number = 1; number <= objects.Count; number++)
        {
            if (objects[number] is PdfStream stream)
            {
                entries.SetOffset(number, file.Position);
                WriteIndirect(number, stream, file, writer);
            }
        }

        for (var i = 0; i < streams; i++)
        {
            var streamNumber = objects.Count + 1 + i;
            var members = packed.GetRange(i * ObjectsPerStream, Math.Min(ObjectsPerStream, packed.Count - (i * ObjectsPerStream)));
            for (var index = 0; index < members.Count; index++)
            {
                entries.SetPacked(members[index], streamNumber, index);
            }

            entries.SetOffset(streamNumber, file.Position);
            WriteIndirect(streamNumber, ObjectStream(objects, members), file, writer);
        }

        var start = file.Position;
        entries.SetOffset(entries.Count - 1, start);
        trailer["ID"] = file.Identifier();
        WriteIndirect(entries.Count - 1, entries.ToStream(trailer), file, writer);
        WriteEnd(start, file, writer);
    }

    /// <summary>Makes an object stream (7.5.7): pairs of number and offset, followed by the objects.</summary>
    private static PdfStream ObjectStream(PdfObjects objects, List<int> members)
    {
        var index = new SyntaxWriter();
        var bodies = new SyntaxWriter();
        foreach (var number in members)
        {
            index.Integer(number);
            index.Integer(bodies.Length);
            objects[number].Write(bodies);
            bodies.NewLine();
        }

        index.NewLine();
        var first = index.Length;
        index.Raw(bodies.Written);
        return PdfStream.Compressed(
            index.Written,
            new PdfDictionary { ["Type"] = new PdfName("ObjStm"), ["N"] = members.Count, ["First"] = first });
    }

    private static void WriteIndirect(int number, PdfObject value, FileBody file, SyntaxWriter writer)
    {
        writer.Integer(number);
        writer.Keyword("0 obj\n"u8);
        value.Write(writer);
        writer.Raw("\nendobj\n"u8);
        file.Append(writer);
    }

    private static void WriteEnd(long start, FileBody file, SyntaxWriter writer)
    {
        writer.Raw("\nstartxref\n"u8);
        writer.Integer(start);
        writer.Raw("\n%%EOF\n"u8);
        file.Append(writer);
    }
}
