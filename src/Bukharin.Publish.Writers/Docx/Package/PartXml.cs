using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>The bytes of a part's XML.</summary>
internal static class PartXml
{
    /// <summary>UTF-8 without a byte order mark, on one line: white space between elements of a part means nothing.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = false,
        CloseOutput = false,
    };

    /// <summary>Writes a part's root element.</summary>
    /// <remarks>
    /// Relationships are named in attributes, and a writer that meets their namespace there declares it behind them, which is XML as any
    /// other. AbiWord takes attributes in their order and opens no such file, so it is declared at the root, where Word does.
    /// </remarks>
    public static byte[] Of(OpenXmlElement root)
    {
        if (root.NamespaceUri == Word.Main && root.LookupPrefix(Word.Relationships.NamespaceName) is null)
        {
            root.AddNamespaceDeclaration("r", Word.Relationships.NamespaceName);
        }

        return Of(root.WriteTo);
    }

    /// <summary>Writes a part whose root has no class in the SDK.</summary>
    public static byte[] Of(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return bytes.ToArray();
    }
}
