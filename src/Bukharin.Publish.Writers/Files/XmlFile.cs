using System.Text;
using System.Xml;

namespace Bukharin.Publish.Writers.Files;

/// <summary>Makes the bytes of an XML document.</summary>
internal static class XmlFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a document of data, indented for those who look inside.</summary>
    public static byte[] WriteData(Action<XmlWriter> write) => Write(write, indent: true);

    /// <summary>Writes a document of text, in which every space counts.</summary>
    public static byte[] WriteText(Action<XmlWriter> write) => Write(write, indent: false);

    private static byte[] Write(Action<XmlWriter> write, bool indent)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = Utf8, Indent = indent, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        return bytes.ToArray();
    }
}
