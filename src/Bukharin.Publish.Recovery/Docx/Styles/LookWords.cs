using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;

namespace Bukharin.Publish.Recovery.Docx.Styles;

/// <summary>Says in words how a run looks.</summary>
internal static class LookWords
{
    /// <summary>What run properties say, as far as an editor means something by it; <c>plain</c> where they say nothing.</summary>
    /// <param name="properties">The properties, or null.</param>
    /// <param name="styles">The styles, for the name of a character style.</param>
    public static string Of(XElement? properties, WordStyles styles)
    {
        var words = new List<string>();
        if (properties.Child("rStyle").Value() is { } style)
        {
            words.Add(styles.OfRun(style).Name);
        }

        Switch("b", "bold");
        Switch("i", "italic");
        Switch("smallCaps", "small capitals");
        Switch("caps", "capitals");
        Switch("strike", "struck out");
        Switch("vanish", "hidden");
        if (properties.Child("u").Value() is { } line and not "none")
        {
            words.Add(line == "single" ? "underlined" : $"underlined ({line})");
        }

        Value("vertAlign", value => value);
        Value("color", value => $"colour {value}");
        Value("highlight", value => $"highlighted {value}");
        if (properties.Child("sz").Number() is { } halfPoints)
        {
            words.Add(FormattableString.Invariant($"{halfPoints / 2.0} pt"));
        }

        if (properties.Child("rFonts").Named("ascii") is { } font)
        {
            words.Add(font);
        }

        Value("lang", value => $"language {value}");
        return words.Count == 0 ? "plain" : string.Join(", ", words);

        void Switch(string element, string name)
        {
            if (properties.Child(element).IsOn() is { } isOn)
            {
                words.Add(isOn ? name : $"not {name}");
            }
        }

        void Value(string element, Func<string, string> name)
        {
            if (properties.Child(element).Value() is { } value)
            {
                words.Add(name(value));
            }
        }
    }
}
