using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Names of the places around the text that the outline leads to.</summary>
internal static class MatterDestinations
{
    /// <summary>The place of a part; null where the outline does not lead to it.</summary>
    public static string? Of(MatterKind kind) => kind switch
    {
        MatterKind.TitlePage => PlaceIds.EditionLead + "title-page",
        MatterKind.Contents => PlaceIds.EditionLead + "contents",
        MatterKind.Figures => PlaceIds.EditionLead + "figures",
        MatterKind.Tables => PlaceIds.EditionLead + "tables",
        MatterKind.Words => PlaceIds.EditionLead + "words",
        MatterKind.Questions => PlaceIds.EditionLead + "questions",
        MatterKind.Tasks => PlaceIds.EditionLead + "tasks",
        MatterKind.Key => PlaceIds.EditionLead + "key",
        MatterKind.Glossary => PlaceIds.EditionLead + "glossary",
        MatterKind.Calendar => PlaceIds.EditionLead + "calendar",
        MatterKind.Persons => PlaceIds.EditionLead + "persons",
        MatterKind.Places => PlaceIds.EditionLead + "places",
        MatterKind.Things => PlaceIds.EditionLead + "things",
        MatterKind.Credit => PlaceIds.EditionLead + "credit",
        _ => null,
    };
}
