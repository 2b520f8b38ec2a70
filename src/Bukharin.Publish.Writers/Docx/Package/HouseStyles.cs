using System.Collections.Immutable;
using System.Xml.Linq;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>The styles of a reference document with those of ours that it lacks.</summary>
internal static class HouseStyles
{
    /// <summary>Merges styles by their names, which for Word's own are the same in every language of its menus.</summary>
    /// <param name="house">The styles of the reference document.</param>
    /// <param name="own">Ours, for this text.</param>
    /// <returns>The styles part, in which all styles of ours have our ids, and the names of those that the reference lacks.</returns>
    /// <remarks>
    /// What a house style says of numbers is left out: headings that count themselves would put words into the text that its
    /// author did not write. So is what it says of language, which is the text's.
    /// </remarks>
    public static (XElement Styles, ImmutableArray<string> Lacking) Merge(XElement house, XElement own)
    {
        var merged = new XElement(house);
        merged.Elements(Word.Main + "style").GroupBy(Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1)).Remove();
        var ours = own.Elements(Word.Main + "style").ToDictionary(Key, StringComparer.OrdinalIgnoreCase);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = ours.Values.Select(Id).ToHashSet(StringComparer.Ordinal);
        var likes = Likes(merged, ours);
        foreach (var style in merged.Elements(Word.Main + "style"))
        {
            var like = likes.GetValueOrDefault(style);
            var id = Id(like ?? style);
            while (like is null && !taken.Add(id))
            {
                id = "House" + id;
            }

            ids[Id(style)] = id;
        }

        foreach (var style in merged.Elements(Word.Main + "style"))
        {
            var like = likes.GetValueOrDefault(style);
            Rename(style, ids);
            style.Descendants(Word.Main + "lang").Remove();
            style.Descendants(Word.Main + "numPr").Remove();
            if (like.Child("pPr").Child("numPr") is { } list)
            {
                Number(style, list);
            }
        }

        var present = merged.Elements(Word.Main + "style").Select(Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lacking = ours.Where(style => !present.Contains(style.Key)).Select(style => style.Value).ToList();
        merged.Add(lacking.Select(style => new XElement(style)));
        SetLanguage(merged, own);
        SchemaOrder.Sort(merged);

        // Styles that Word assumes where a template has none of the kind are not what the house has chosen.
        return (merged, [.. lacking.Where(style => style.Named("default") is null).Select(Name)]);
    }

    // LibreOffice saves a Caption of its own beside Word's caption: only one of them can stand for ours.
    private static Dictionary<XElement, XElement> Likes(XElement house, Dictionary<string, XElement> ours) =>
        house.Elements(Word.Main + "style").Where(style => ours.ContainsKey(Key(style)))
            .GroupBy(Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                same => same.FirstOrDefault(style => Name(style) == Name(ours[same.Key])) ?? same.First(),
                same => ours[same.Key]);

    private static void Rename(XElement style, Dictionary<string, string> ids)
    {
        style.SetAttributeValue(Word.Main + "styleId", ids[Id(style)]);
        foreach (var reference in style.Elements().Where(element => element.Name.LocalName is "basedOn" or "next" or "link").ToList())
        {
            if (ids.TryGetValue(reference.Named("val") ?? "", out var id))
            {
                reference.SetAttributeValue(Word.Main + "val", id);
            }
            else
            {
                reference.Remove();
            }
        }
    }

    private static void Number(XElement style, XElement list)
    {
        if (style.Child("pPr") is not { } properties)
        {
            style.Add(properties = new XElement(Word.Main + "pPr"));
        }

        properties.Add(new XElement(list));
    }

    private static void SetLanguage(XElement merged, XElement own)
    {
        merged.Elements(Word.Main + "docDefaults").Descendants(Word.Main + "lang").Remove();
        var language = own.Child("docDefaults").Child("rPrDefault").Child("rPr").Child("lang");
        if (merged.Child("docDefaults") is not { } defaults)
        {
            merged.AddFirst(new XElement(own.Child("docDefaults")!));
        }
        else if (language is not null)
        {
            if (defaults.Child("rPrDefault") is not { } letters)
            {
                defaults.AddFirst(letters = new XElement(Word.Main + "rPrDefault"));
            }

            if (letters.Child("rPr") is not { } properties)
            {
                letters.Add(properties = new XElement(Word.Main + "rPr"));
            }
            properties.Add(new XElement(language));
        }
    }

    private static string Key(XElement style) => $"{style.Named("type")} {Name(style)}";

    private static string Name(XElement style) => style.Child("name").Named("val") ?? Id(style);

    private static string Id(XElement style) => style.Named("styleId") ?? "";
}
