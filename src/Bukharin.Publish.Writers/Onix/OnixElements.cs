using System.Xml;

namespace Bukharin.Publish.Writers.Onix;

/// <summary>Writes elements of ONIX in its long names.</summary>
/// <param name="xml">Where they go.</param>
internal sealed class OnixElements(XmlWriter xml)
{
    /// <summary>An element that holds others.</summary>
    public void Composite(string name, Action content)
    {
        xml.WriteStartElement(name, OnixWriter.Namespace);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element that holds a value; nothing where there is none.</summary>
    public void Text(string name, string? value, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (value is null)
        {
            return;
        }

        xml.WriteStartElement(name, OnixWriter.Namespace);
        foreach (var (attribute, content) in attributes)
        {
            xml.WriteAttributeString(attribute, content);
        }

        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
