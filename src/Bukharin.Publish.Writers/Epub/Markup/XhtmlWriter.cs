using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using Bukharin.Publish.Writers.Epub.Pages;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes the elements of an XHTML content document.</summary>
internal sealed class XhtmlWriter(XmlWriter xml)
{
    // What stands among the words of a paragraph, and does not end it.
    private static readonly FrozenSet<string> Phrases = FrozenSet.ToFrozenSet(["a", "bdi", "br", "code", "del", "dfn", "em", "img", "span", "strong", "sub", "sup"], StringComparer.Ordinal);

    private readonly Stack<string> _open = [];

    /// <summary>The spans of Kobo's readers, where words go into such; null where they do not.</summary>
    public KoboSpans? Kobo { get; set; }

    /// <summary>Begins an element; an attribute that is null is left out.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="class">Classes, parted by spaces.</param>
    /// <param name="id">Its id.</param>
    /// <param name="type">Value of <c>epub:type</c>.</param>
    /// <param name="role">ARIA role.</param>
    /// <param name="href">Target of a link.</param>
    /// <param name="label">The element's name for those who cannot see it.</param>
    /// <param name="labelledBy">Id of the element that names this one, in place of <paramref name="label"/>.</param>
    /// <param name="language">BCP 47 tag, where the language changes.</param>
    public void Start(
        string name,
        string? @class = null,
        string? id = null,
        string? type = null,
        string? role = null,
        string? href = null,
        string? label = null,
        string? labelledBy = null,
        string? language = null)
    {
        _open.Push(name);
        EndParagraph(name);
        xml.WriteStartElement(name, XmlNames.Xhtml);
        Attribute("class", @class);
        Attribute("id", id);
        if (type is not null)
        {
            xml.WriteAttributeString("epub", "type", XmlNames.Ops, type);
        }

        Attribute("role", role);
        Attribute("href", href);
        Attribute("aria-label", label);
        Attribute("aria-labelledby", labelledBy);
        if (language is not null)
        {
            // Reading systems look at one or the other (EPUB 3.3, 6.1.3; HTML, 3.2.6.2).
            Attribute("lang", language);
            xml.WriteAttributeString("xml", "lang", XmlNames.Xml, language);
        }
    }

    /// <summary>Writes a list of links, each in a line of its own.</summary>
    /// <param name="entries">What each says, and where it leads.</param>
    public void Links(IEnumerable<(string Text, string Href)> entries)
    {
        Start("ol");
        Line();
        foreach (var (text, href) in entries)
        {
            Start("li");
            Start("a", href: href);
            Text(text);
            End();
            EndLine();
        }

        EndLine();
    }

    /// <summary>Begins words that run in a direction of their own, without a bearing on those around (HTML, 4.5.24).</summary>
    /// <param name="direction"><c>rtl</c> or <c>ltr</c>.</param>
    public void StartDirected(string direction)
    {
        Start("bdi");
        Attribute("dir", direction);
    }

    /// <summary>Begins an element that is seen and not read aloud (WAI-ARIA 1.2, aria-hidden).</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="class">Its class.</param>
    public void StartUnheard(string name, string @class)
    {
        Start(name, @class);
        Attribute("aria-hidden", "true");
    }

    /// <summary>Begins a cell of a table that says what stands in its column.</summary>
    /// <param name="class">Classes, parted by spaces; null for none.</param>
    public void StartColumnHead(string? @class)
    {
        Start("th", @class);
        Attribute("scope", "col");
    }

    /// <summary>Says how many columns and rows the cell spans that has been begun.</summary>
    public void Spans(int columns, int rows)
    {
        Attribute("colspan", columns > 1 ? columns.ToString(CultureInfo.InvariantCulture) : null);
        Attribute("rowspan", rows > 1 ? rows.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>Marks the place where a page of the PDF begins, which is seen by nobody and said to those who ask (DPUB-ARIA 1.1, doc-pagebreak).</summary>
    /// <param name="element"><c>span</c> in a line, <c>div</c> between blocks.</param>
    /// <param name="marker">The page.</param>
    /// <param name="page">The word for a page.</param>
    public void PageBreak(string element, PageMarker marker, string page)
    {
        Start(element, id: marker.Id, type: "pagebreak", role: "doc-pagebreak", label: $"{page} {marker.Folio}");
        End();
    }

    /// <summary>Marks the places where pages begin, between blocks or in a line.</summary>
    /// <param name="element"><inheritdoc cref="PageBreak" path="/param[@name='element']" /></param>
    /// <param name="markers">The pages.</param>
    /// <param name="page"><inheritdoc cref="PageBreak" path="/param[@name='page']" /></param>
    public void PageBreaks(string element, IEnumerable<PageMarker> markers, string page)
    {
        foreach (var marker in markers)
        {
            PageBreak(element, marker, page);
            if (element == "div")
            {
                Line();
            }
        }
    }

    /// <summary>Writes a heading that is heard and not seen: an element without words that is shown as nothing, with or without a style sheet.</summary>
    /// <param name="words">What is heard.</param>
    /// <param name="rank">The rank, 1 for the highest.</param>
    public void HeardHeading(string words, int rank)
    {
        Start("div", role: "heading", label: words);
        Attribute("aria-level", rank.ToString(CultureInfo.InvariantCulture));
        End();
    }

    /// <summary>Writes a picture.</summary>
    /// <param name="source">Its file.</param>
    /// <param name="alternative">What is on it.</param>
    /// <param name="role">ARIA role, or null.</param>
    /// <param name="class">Classes, parted by spaces; null for none.</param>
    public void Image(string source, string alternative, string? role, string? @class = null)
    {
        Kobo?.Start();
        Start("img", @class, role: role);
        Attribute("src", source);
        Attribute("alt", alternative);
        End();
        if (Kobo is not null)
        {
            xml.WriteEndElement();
        }
    }

    /// <summary>Writes words.</summary>
    public void Text(string words)
    {
        if (Kobo is null)
        {
            xml.WriteString(words);
        }
        else
        {
            Kobo.Text(words);
        }
    }

    /// <summary>Ends the element that was begun last; one without content is closed as XML has it.</summary>
    public void End()
    {
        xml.WriteEndElement();
        EndParagraph(_open.Pop());
    }

    /// <summary>Ends an element that stands on lines of its own.</summary>
    public void EndLine()
    {
        End();
        Line();
    }

    /// <summary>Begins a new line of the file, where white space means nothing.</summary>
    public void Line() => xml.WriteWhitespace("\n");

    /// <summary>Writes an element that holds nothing but words, on a line of its own.</summary>
    public void Element(string name, string words, string? @class = null, string? id = null, string? role = null)
    {
        Start(name, @class, id, role: role);
        Text(words);
        EndLine();
    }

    private void EndParagraph(string element)
    {
        if (Kobo is not null && !Phrases.Contains(element))
        {
            Kobo.EndParagraph();
        }
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, value);
        }
    }
}
