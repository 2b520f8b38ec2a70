using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Keeps characters out of parts that XML cannot hold in any form (XML 1.0, 2.2).</summary>
/// <param name="diagnostics">Where a character that is left out is reported.</param>
internal sealed class XmlCharacters(ImmutableArray<Diagnostic>.Builder diagnostics)
{
    /// <summary>Gives back the text, without the characters that XML cannot hold; each of them is an error of the text's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where it comes from.</param>
    public string Keep(string text, SourceSpan span)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
            else
            {
                var codePoint = ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
                diagnostics.Add(DiagnosticCodes.CharacterNotWritten.At(span, codePoint));
            }
        }

        return kept.ToString();
    }
}
