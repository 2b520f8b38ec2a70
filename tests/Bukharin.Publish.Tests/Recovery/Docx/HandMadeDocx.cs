using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Docx;

namespace Bukharin.Publish.Tests.Recovery.Docx;

/// <summary>Packages made by hand, of the parts that a test needs.</summary>
internal sealed record HandMadeDocx
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private const string Namespaces = $"""
        xmlns:w="{Word}" xmlns:r="{Office}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    /// <summary>The children of the body.</summary>
    public required string Body { get; init; }

    public string Styles { get; init; } = "";

    public string Numbering { get; init; } = "";

    public string Footnotes { get; init; } = "";

    public string Endnotes { get; init; } = "";

    public string Settings { get; init; } = "";

    /// <summary>More parts of the document by their names, and the kinds of the relationships that lead to them.</summary>
    public (string Name, string Kind, string Text)[] Others { get; init; } = [];

    /// <summary>Properties by their kinds: core, extended, custom.</summary>
    public (string Name, string Type, string Text)[] Properties { get; init; } = [];

    /// <summary>Relationships of the document that lead out of it.</summary>
    public (string Id, string Target)[] Links { get; init; } = [];

    public static RecoveredEdition Read(string body) => new HandMadeDocx { Body = body }.Read();

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string words, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    public RecoveredEdition Read() => DocxText.Recover(new MemoryStream(HandMadeZip.Of(Parts())));

    public static string Part(string root, string content) => $"<w:{root} {Namespaces}>{content}</w:{root}>";

    public List<(string Name, string Text)> Parts()
    {
        // A folder of its own name, absolute targets and one case for another: only the relationships say where parts are.
        var parts = new List<(string Name, string Text)> { ("text/main.xml", Part("document", $"<w:body>{Body}</w:body>")) };
        var links = "";
        foreach (var (name, kind, content) in new[]
        {
            ("styles", "styles", Styles), ("numbering", "numbering", Numbering), ("footnotes", "footnotes", Footnotes),
            ("endnotes", "endnotes", Endnotes), ("settings", "settings", Settings),
        })
        {
            if (content.Length > 0)
            {
                parts.Add(($"text/{name}.xml", Part(name, content)));
                links += $"""<Relationship Id="{name}" Type="{Office}/{kind}" Target="/Text/{name}.xml"/>""";
            }
        }

        foreach (var (name, kind, text) in Others)
        {
            parts.Add(($"text/{name}.xml", text));
            links += $"""<Relationship Id="{name}" Type="{Office}/{kind}" Target="{name}.xml"/>""";
        }

        foreach (var (id, target) in Links)
        {
            links += $"""<Relationship Id="{id}" Type="{Office}/hyperlink" Target="{target}" TargetMode="External"/>""";
        }

        var package = $"""<Relationship Id="main" Type="{Office}/officeDocument" Target="text/main.xml"/>""";
        foreach (var (name, type, text) in Properties)
        {
            parts.Add(($"about/{name}.xml", text));
            package += $"""<Relationship Id="{name}" Type="{type}" Target="about/{name}.xml"/>""";
        }

        parts.Add(("text/_rels/main.xml.rels", $"""<Relationships xmlns="{Package}/relationships">{links}</Relationships>"""));
        parts.Add(("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships">{package}</Relationships>"""));
        parts.Add(("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/text/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """));
        return parts;
    }
}
