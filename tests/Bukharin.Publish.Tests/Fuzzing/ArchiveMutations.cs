using System.Text;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Tests.Support.Wild;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Changes the parts of a DOCX or an EPUB, and at times the archive around them.</summary>
internal static class ArchiveMutations
{
    public static byte[] Of(Dice dice, byte[] file, byte[] other)
    {
        if (dice.OnceIn(6))
        {
            return ByteMutations.Of(dice, file, other);
        }

        var parts = ZipParts.Read(file);
        var others = ZipParts.Read(other);
        for (var changes = 1 + dice.Below(3); changes > 0; changes--)
        {
            var place = dice.Below(parts.Entries.Length);
            var (name, bytes) = parts.Entries[place];
            var strange = others.Entries[dice.Below(others.Entries.Length)].Bytes;
            parts = dice.Below(16) switch
            {
                0 => new ZipParts(parts.Entries.RemoveAt(place)),
                1 => new ZipParts(parts.Entries.Add((name, strange))),
                2 => new ZipParts(parts.Entries.SetItem(place, (dice.Of("../x", "/x", "a/../b", "word/document.xml", " ", name + "x", name.ToUpperInvariant()), bytes))),
                3 => new ZipParts(parts.Entries.SetItem(place, (name, strange))),
                4 or 5 => new ZipParts(parts.Entries.SetItem(place, (name, ByteMutations.Of(dice, bytes, strange)))),
                _ => new ZipParts(parts.Entries.SetItem(place, (name, OfXml(dice, bytes, strange)))),
            };
            if (parts.Entries.IsEmpty)
            {
                break;
            }
        }

        return parts.With(new Dictionary<string, XDocument>(), new Dictionary<string, byte[]>());
    }

    private static byte[] OfXml(Dice dice, byte[] bytes, byte[] strange)
    {
        if (Tree(bytes) is not { } xml)
        {
            return ByteMutations.Of(dice, bytes, strange);
        }

        if (dice.OnceIn(4))
        {
            return Encoding.UTF8.GetBytes(TextMutations.Of(dice, Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(strange), FuzzTokens.Text));
        }

        XmlMutations.Apply(dice, xml, Tree(strange) ?? xml);

        // An element that was renamed or came from elsewhere contradicts the default name space that it declares: the writer declares what names need.
        xml.Descendants().Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName == "xmlns").Remove();
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { CheckCharacters = false }))
        {
            xml.Save(writer);
        }

        return output.ToArray();
    }

    private static XDocument? Tree(byte[] bytes)
    {
        try
        {
            return XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
