using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>The head of a letter in the XMP packet, in the words of schema.org.</summary>
internal static class LetterSchema
{
    private const string ExtensionName = "Schema.org: Message, CreativeWork, ArchiveComponent";

    /// <summary>The schema with its values; none where there is no head.</summary>
    /// <param name="head">The head, or null.</param>
    public static ImmutableArray<IdentificationSchema> Of(Correspondence? head)
    {
        var claims = Claims(head).ToImmutableArray();
        return claims.IsEmpty ? [] : [new IdentificationSchema("schema", LetterTerms.Namespace, claims) { ExtensionName = ExtensionName }];
    }

    private static IEnumerable<IdentificationClaim> Claims(Correspondence? head)
    {
        foreach (var (name, value) in CorrespondenceFields.Of(head))
        {
            if (LetterTerms.TermOf(name) is { } term)
            {
                yield return new IdentificationClaim(term, value, "Text", Description(name));
            }
        }
    }

    private static string Description(string field) => field switch
    {
        CorrespondenceFields.Number => "The number of the letter in its edition",
        CorrespondenceFields.From => "Who sent the letter",
        CorrespondenceFields.To => "Whom the letter was sent to",
        CorrespondenceFields.Place => "Where the letter was written",
        CorrespondenceFields.Date => "When the letter was written, in EDTF (ISO 8601-2)",
        CorrespondenceFields.Archive => "Who keeps the letter",
        CorrespondenceFields.ShelfMark => "The shelf mark of the letter",
        _ => throw new UnreachableException($"schema.org has no word for {field}."),
    };
}
