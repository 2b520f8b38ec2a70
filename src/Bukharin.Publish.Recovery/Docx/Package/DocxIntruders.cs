using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>Finds what a DOCX of ours never holds: what acts, what is embedded, and what is fetched from elsewhere.</summary>
/// <remarks>What Word adds to a document that is only edited in it (settings for the web, themes, pictures, comments) is none of that.</remarks>
internal static class DocxIntruders
{
    /// <summary>Kinds of relationships (ISO/IEC 29500-1, 11.3 and 15.2; [MS-OFFMACRO2]) and what they bring.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vbaProject"] = "macros", ["wordVbaData"] = "macros", ["attachedToolbars"] = "macros", ["keyMapCustomizations"] = "macros",
        ["oleObject"] = "an embedded object (OLE)", ["package"] = "an embedded file", ["control"] = "a control", ["activeXControlBinary"] = "a control",
        ["aFChunk"] = "a file that is taken into the text", ["subDocument"] = "a file that is taken into the text", ["frame"] = "a file that is taken into the text",
        ["ui/extensibility"] = "commands of its own", ["extensibility"] = "commands of its own", ["webextension"] = "an add-in", ["webextensiontaskpanes"] = "an add-in",
        ["mailMergeSource"] = "a source of data elsewhere", ["mailMergeHeaderSource"] = "a source of data elsewhere",
    };

    /// <summary>Parts of names of media types.</summary>
    private static readonly (string Type, string Words)[] Types =
    [
        ("macroEnabled", "macros"), ("vbaProject", "macros"), ("vbaData", "macros"), ("oleObject", "an embedded object (OLE)"),
        ("activeX", "a control"), ("javascript", "a script"), ("x-msdownload", "a program"),
    ];

    /// <summary>Fields that run something or take something in when they are brought up to date (ISO/IEC 29500-1, 17.16.5).</summary>
    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "EMBED", "DATABASE", "MACROBUTTON", "RD", "AUTOTEXT",
        "CONTROL", "HTMLACTIVEX", "ADDIN", "ASK", "FILLIN", "GLOSSARY", "PRINT", "AUTOTEXTLIST",
    };

    /// <summary>What is found, each in words that name its part.</summary>
    public static ImmutableArray<string> Find(ZipPackage archive, OpcPackage package)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in archive.Names.Where(name => !name.EndsWith('/')))
        {
            var type = package.ContentTypeOf(name);
            if (Types.FirstOrDefault(one => type.Contains(one.Type, StringComparison.OrdinalIgnoreCase)) is { Words: { } words })
            {
                found.Add($"{words}, in '{name}'");
            }

            if (PartOf(name) is { } part)
            {
                InRelationships(part, package, found);
            }
            else if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && type.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase))
            {
                InFields(name, package.ReadWhole(name), found);
            }
        }

        return [.. found];
    }

    /// <summary>The part whose relationships a part has; null where it has none (ISO/IEC 29500-2, 6.5.2).</summary>
    private static string? PartOf(string name)
    {
        var folder = name.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase);
        return folder >= 0 && name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && name.IndexOf('/', folder + 6) < 0
            ? name[..folder] + name[(folder + 6)..^5]
            : null;
    }

    private static void InRelationships(string part, OpcPackage package, SortedSet<string> found)
    {
        var of = part.Length == 0 ? "the package" : $"'{part}'";
        foreach (var relationship in package.RelationshipsOf(part).Values)
        {
            if (Kinds.TryGetValue(relationship.Kind, out var words))
            {
                found.Add($"{words}, a part of {of}");
            }
            else if (relationship.IsExternal && (relationship.Kind != "hyperlink" || IsScript(relationship.Target)))
            {
                found.Add($"something that is fetched from '{ForeignAddress.Excerpt(relationship.Target)}' ({relationship.Kind}), a part of {of}");
            }
        }
    }

    private static void InFields(string part, XElement root, SortedSet<string> found)
    {
        foreach (var element in root.Descendants())
        {
            if (element.Name == WordNames.Main + "object" || element.Name == WordNames.Main + "control" || element.Name == WordNames.Main + "altChunk")
            {
                found.Add($"<{element.Name.LocalName}>, in '{part}'");
            }
        }

        // A code may stand in several runs, each with some of its letters.
        var codes = root.Descendants(WordNames.Main + "fldSimple").Select(field => (string?)field.Attribute(WordNames.Main + "instr") ?? "").Concat(ComplexCodes(root));
        foreach (var code in codes)
        {
            var name = code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Trim('"') ?? "";
            if (Fields.Contains(name))
            {
                found.Add($"a field '{name.ToUpperInvariant()}', in '{part}'");
            }
        }
    }

    private static IEnumerable<string> ComplexCodes(XElement root)
    {
        var open = new Stack<System.Text.StringBuilder>();
        foreach (var element in root.Descendants())
        {
            if (element.Name == WordNames.Main + "instrText" && open.TryPeek(out var code))
            {
                code.Append(element.Value);
            }
            else if (element.Name == WordNames.Main + "fldChar")
            {
                switch ((string?)element.Attribute(WordNames.Main + "fldCharType"))
                {
                    case "begin":
                        open.Push(new());
                        break;
                    case "end" when open.TryPop(out var whole):
                        yield return whole.ToString();
                        break;
                }
            }
        }
    }

    private static bool IsScript(string address) => ForeignAddress.BeginsWith(address, "javascript:", "vbscript:", "file:", @"\\");
}
