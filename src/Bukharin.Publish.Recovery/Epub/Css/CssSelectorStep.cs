using System.Collections.Immutable;
using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>What a selector asks of one element.</summary>
/// <param name="Name">Its name, or null for any.</param>
/// <param name="Id">Its id, or null for any.</param>
/// <param name="Classes">Classes that it must have.</param>
/// <param name="Attributes">Attributes that it must have, with their values or null for any.</param>
/// <param name="IsFirst">Whether it must be the first element in its parent.</param>
/// <param name="IsDirect">Whether the element of the step outside this one must be its parent.</param>
internal sealed record CssSelectorStep(
    string? Name, string? Id, ImmutableArray<string> Classes, ImmutableArray<(string Name, string? Value)> Attributes, bool IsFirst, bool IsDirect)
{
    private const string FirstChild = ":first-child";

    /// <summary>Reads a step; null for one that is more than this.</summary>
    public static CssSelectorStep? Parse(string text, bool isDirect)
    {
        string? name = null, id = null;
        var classes = ImmutableArray.CreateBuilder<string>();
        var attributes = ImmutableArray.CreateBuilder<(string, string?)>();
        var isFirst = false;
        for (var at = 0; at < text.Length;)
        {
            switch (text[at])
            {
                case '*':
                    at++;
                    break;
                case '.' or '#':
                    var end = EndOfName(text, at + 1);
                    if (end == at + 1)
                    {
                        return null;
                    }

                    if (text[at] == '.')
                    {
                        classes.Add(text[(at + 1)..end]);
                    }
                    else
                    {
                        id = text[(at + 1)..end];
                    }

                    at = end;
                    break;
                case '[':
                    var close = text.IndexOf(']', at);
                    var parts = close < 0 ? [] : text[(at + 1)..close].Split('=');
                    if (parts.Length is < 1 or > 2 || EndOfName(parts[0], 0) != parts[0].Length)
                    {
                        return null;
                    }

                    attributes.Add((parts[0], parts.Length == 2 ? parts[1].Trim('"', '\'') : null));
                    at = close + 1;
                    break;
                case ':' when string.CompareOrdinal(text, at, FirstChild, 0, FirstChild.Length) == 0:
                    isFirst = true;
                    at += FirstChild.Length;
                    break;
                case var letter when at == 0 && IsNameCharacter(letter):
                    at = EndOfName(text, 0);
                    name = text[..at];
                    break;
                default:
                    return null;
            }
        }

        return new CssSelectorStep(name, id, classes.ToImmutable(), attributes.ToImmutable(), isFirst, isDirect);
    }

    public bool Matches(XElement element)
    {
        if ((Name is not null && element.Name.LocalName != Name) || (Id is not null && (string?)element.Attribute("id") != Id))
        {
            return false;
        }

        foreach (var name in Classes)
        {
            if (!Xhtml.HasClass(element, name))
            {
                return false;
            }
        }

        foreach (var (name, value) in Attributes)
        {
            if (element.Attribute(name) is not { } attribute || (value is not null && attribute.Value != value))
            {
                return false;
            }
        }

        return !IsFirst || IsFirstIn(element);
    }

    // From the parent's beginning: what stands before an element is not found from the element itself without going through all of it.
    private static bool IsFirstIn(XElement element)
    {
        var node = element.Parent?.FirstNode;
        while (node is not null and not XElement)
        {
            node = node.NextNode;
        }

        return node is null || node == element;
    }

    private static bool IsNameCharacter(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' || letter >= 0x80;

    private static int EndOfName(string text, int from)
    {
        while (from < text.Length && IsNameCharacter(text[from]))
        {
            from++;
        }

        return from;
    }
}
