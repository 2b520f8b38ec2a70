using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>Says what each style is in HTML, for converters that ask: mammoth reads such a part out of the package.</summary>
/// <remarks>
/// A converter knows Word's own names only, and can but warn of the others and drop them. With the map a clause keeps its level
/// and an editor's bracket its kind as classes of the HTML. Programs that do not know the part pass over it.
/// </remarks>
internal static class HtmlStyleMap
{
    /// <summary>Writes a line for each style that a paragraph or a run can have.</summary>
    /// <param name="styles">The root of the styles part.</param>
    public static byte[] Write(XElement styles)
    {
        var map = new StringBuilder();
        foreach (var style in styles.Elements(Word.Main + "style"))
        {
            var (id, name) = (style.Named("styleId") ?? "", style.Child("name").Named("val") ?? "");
            if (style.Named("type") == "paragraph" && Paragraph(id) is { } element)
            {
                Append("p", name, element);
            }
            else if (style.Named("type") == "character" && style.Named("default") is null)
            {
                Append("r", name, Run(id));
            }
        }

        return Encoding.UTF8.GetBytes(map.ToString());

        void Append(string kind, string style, string element) =>
            map.Append(CultureInfo.InvariantCulture, $"{kind}[style-name='{style.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'] => {element}\n");
    }

    private static string? Paragraph(string id) => id switch
    {
        // A cell is one by the table that it stands in.
        StyleIds.TableText or StyleIds.TableHead or StyleIds.TableFoot => "p:fresh",
        // What converters know by its name, or by being in a list.
        StyleIds.Normal or StyleIds.ListBullet or StyleIds.FootnoteText => null,
        _ when id.StartsWith("Heading", StringComparison.Ordinal) => null,
        StyleIds.Title => "h1.title:fresh",
        StyleIds.Quote => "blockquote > p:fresh",
        StyleIds.ThematicBreak => "hr:fresh",
        _ => $"p.{ClassOf(id)}:fresh",
    };

    private static string Run(string id) => id switch
    {
        // Italics, bold type and links are said of the run itself as well.
        StyleIds.Emphasis or StyleIds.Strong or StyleIds.Hyperlink or StyleIds.FootnoteReference or StyleIds.LineNumber => "",
        _ => $"span.{ClassOf(id)}",
    };

    /// <summary><c>Clause1Continued</c> is <c>clause-1-continued</c>.</summary>
    private static string ClassOf(string id)
    {
        var name = new StringBuilder();
        for (var i = 0; i < id.Length; i++)
        {
            var begins = i > 0 && (char.IsAsciiLetterUpper(id[i]) && !char.IsAsciiLetterUpper(id[i - 1]) || char.IsAsciiDigit(id[i]) && !char.IsAsciiDigit(id[i - 1]));
            name.Append(begins ? "-" : "").Append(char.IsAsciiLetterOrDigit(id[i]) ? char.ToLowerInvariant(id[i]) : '-');
        }

        return name.ToString();
    }
}
