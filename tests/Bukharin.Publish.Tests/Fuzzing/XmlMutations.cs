using System.Xml.Linq;
using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Changes elements, attributes and words of XML, which stays XML.</summary>
internal static class XmlMutations
{
    private static readonly string[] Values =
        ["", "0", "-1", "1", "2147483648", "99999999999999999999", "true", "x", "a b", "#", "#x", "../x", "http://a.b/", "rId1", "rId999", "\u202E", "footnote", "begin", "end", "%1.%2.", "Heading 1"];

    /// <summary>Changes a tree.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="xml">The tree, which is changed.</param>
    /// <param name="other">Another, whose elements may come into this one.</param>
    public static void Apply(Dice dice, XDocument xml, XDocument other)
    {
        for (var changes = 1 + dice.Below(dice.OnceIn(3) ? 12 : 3); changes > 0; changes--)
        {
            Change(dice, xml, other);
        }
    }

    private static void Change(Dice dice, XDocument xml, XDocument other)
    {
        var elements = xml.Descendants().ToList();
        var element = elements[dice.Below(elements.Count)];
        var second = elements[dice.Below(elements.Count)];
        // What is in the name space of XML itself decides whether it can be written.
        var attributes = elements.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml).ToList();
        switch (dice.Below(11))
        {
            case 0 when element.Parent is not null:
                element.Remove();
                break;
            case 1 when element.Parent is not null:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2 when second.Parent is not null:
                second.ReplaceWith(new XElement(element));
                break;
            case 3:
                element.Add(new XElement(second));
                break;
            case 4:
                element.Name = second.Name;
                break;
            case 5:
                element.ReplaceNodes(dice.OnceIn(2) ? FuzzTokens.Text(dice).Where(System.Xml.XmlConvert.IsXmlChar).Aggregate("", (text, letter) => text + letter) : null);
                break;
            case 6 when attributes.Count > 0:
                attributes[dice.Below(attributes.Count)].Value = dice.OnceIn(2) ? dice.Of<string>(Values) : attributes[dice.Below(attributes.Count)].Value;
                break;
            case 7 when attributes.Count > 0:
                attributes[dice.Below(attributes.Count)].Remove();
                break;
            case 8:
                var strange = other.Descendants().ToList();
                element.Add(new XElement(strange[dice.Below(strange.Count)]));
                break;
            case 9 when element.Parent is not null:
                // Out of what held it: its children stand in its place.
                element.ReplaceWith(element.Nodes());
                break;
            default:
                Nest(element, 2 + dice.Below(dice.OnceIn(4) ? 600 : 8));
                break;
        }
    }

    private static void Nest(XElement element, int depth)
    {
        var content = element.Nodes().ToList();
        element.RemoveNodes();
        var inner = element;
        for (var i = 0; i < depth; i++)
        {
            var next = new XElement(element.Name, element.Attributes());
            inner.Add(next);
            inner = next;
        }

        inner.Add(content);
    }
}
