using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>What the metadata of a package says of a letter's head.</summary>
internal static class EpubLetter
{
    private static readonly XName Meta = EpubPackage.Opf + "meta";

    /// <summary>The values, by the names that all formats have for them.</summary>
    /// <param name="metadata">The <c>metadata</c> element.</param>
    public static ImmutableArray<(string Name, string Value)> Read(XElement metadata)
    {
        (string Name, string? Value)[] values =
        [
            (CorrespondenceFields.Number, One(LetterTerms.Number)),
            (CorrespondenceFields.From, Names(LetterTerms.From)),
            (CorrespondenceFields.To, Names(LetterTerms.To)),
            (CorrespondenceFields.Place, Names(LetterTerms.Place)),
            (CorrespondenceFields.Date, One(LetterTerms.Date)),
            (CorrespondenceFields.Archive, One(LetterTerms.Archive)),
            (CorrespondenceFields.ShelfMark, One(LetterTerms.ShelfMark)),
            (CorrespondenceFields.Base, Named(CorrespondenceFields.Base)),
            (CorrespondenceFields.Printed, Named(CorrespondenceFields.Printed)),
        ];
        return [.. values.Where(field => field.Value is { Length: > 0 }).Select(field => (field.Name, field.Value!))];

        IEnumerable<XElement> All(string property) => metadata.Elements(Meta).Where(meta => (string?)meta.Attribute("property") == property && meta.Attribute("refines") is null);

        string? One(string property) => All(property).FirstOrDefault()?.Value.Trim();

        string? Named(string field) => (string?)metadata.Elements(Meta).FirstOrDefault(meta => (string?)meta.Attribute("name") == LetterTerms.Named(field))?.Attribute("content");

        string? Refined(XElement name, string property) => metadata.Elements(Meta)
            .FirstOrDefault(meta => (string?)meta.Attribute("property") == property && name.Attribute("id") is { } id && (string?)meta.Attribute("refines") == $"#{id.Value}")?.Value.Trim();

        string? Names(string property) => CorrespondenceFields.Write([.. All(property).Select(name =>
            new Model.Named(name.Value.Trim(), Refined(name, LetterTerms.SameAs), Refined(name, LetterTerms.Kind) == LetterTerms.Body))]);
    }
}
