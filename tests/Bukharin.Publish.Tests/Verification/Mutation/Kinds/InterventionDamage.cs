using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to what an edition says of words in interventions whose kind no note tells. Nobody who reads them sees it.</summary>
internal static class InterventionDamage
{
    private const EditionFormat Formats = EditionFormat.Docx | EditionFormat.Epub | EditionFormat.Pdf;

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        .. ((InterventionKind[])
        [
            InterventionKind.Deleted, InterventionKind.Added, InterventionKind.Damage, InterventionKind.Illegible, InterventionKind.Redacted,
            InterventionKind.Expansion, InterventionKind.Page, InterventionKind.Figure,
        ]).Select(kind => new DamageKind($"say of {Enum.GetName(kind)} that it is another kind", Formats, "BP4111", (text, random) => Say(text, random, kind, "unclear"))),
        new("say no kind of an intervention", Formats, "BP4111", (text, random) => Say(text, random, kind: null, "")),
    ];

    private static Damage Say(EditionText text, Random random, InterventionKind? kind, string other)
    {
        var draft = text.File.Copy();
        var cell = Choice.Cell(text, random, cell => cell.Text is [var c] && char.IsLetter(c)
            && (kind is null ? cell.Place.Bracket >= InterventionKind.Deleted : cell.Place.Bracket == kind));
        switch (draft)
        {
            case DocxDraft docx:
                docx.SayCharacterStyle(cell.Cell, other.Length > 0 ? "Unclear" : null);
                break;
            case EpubDraft epub:
                epub.AncestorsOf(cell.Cell).First(element => element.Name.LocalName == "span" && element.Attribute("class") is not null)
                    .SetAttributeValue("class", other.Length > 0 ? other : null);
                break;
            default:
                var tags = ((PdfDraft)draft).Tags;
                tags.SetClasses(tags.AncestorsOf(cell.Cell).First(element => tags.TypeOf(element) == "Span" && tags.ClassesOf(element) is [_, ..]), other.Length > 0 ? [other] : []);
                break;
        }

        return new Damage($"'{cell.Text}' of {cell.Place.Bracket}", draft.ToBytes(), Naming.At(cell.Place));
    }
}
