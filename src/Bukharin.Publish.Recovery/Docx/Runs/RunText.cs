using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>What the parts of a run show (ISO/IEC 29500-1, 17.3.3).</summary>
internal static class RunText
{
    /// <summary>The characters that a child of a run shows.</summary>
    /// <returns>The characters; none for properties, deleted text, and what is no text.</returns>
    public static string Of(XElement child) => child.Name.LocalName switch
    {
        "t" => Words(child),
        "tab" or "ptab" => " ",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "\u2011",
        "sym" => Symbol(child.Named("char")),

        // softHyphen shows only where a line breaks; properties, deleted text and marks of the program never.
        _ => "",
    };

    private static string Words(XElement text)
    {
        // White space at the ends counts only where the file says so, and a line end in the XML is a space to a reader.
        var words = text.Value;
        if ((string?)text.Attribute(XNamespace.Xml + "space") != "preserve")
        {
            words = words.Trim(' ', '\t', '\r', '\n');
        }

        return words.IndexOfAny(['\t', '\r', '\n']) < 0 ? words : words.Replace("\r\n", " ", StringComparison.Ordinal)
            .Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
    }

    private static string Symbol(string? code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
            ? new Rune(value).ToString() : "";
}
