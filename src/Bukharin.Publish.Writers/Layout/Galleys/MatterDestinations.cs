using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Names of the places around the text that the outline leads to.</summary>
internal static class MatterDestinations
{
    /// <summary>The place of a part; null where the outline does not lead to it.</summary>
    public static string? Of(MatterKind kind) => kind switch
    {
        MatterKind.TitlePage => "edition:title-page",
        MatterKind.Contents => "edition:contents",
        MatterKind.Words => "edition:words",
        MatterKind.Questions => "edition:questions",
        MatterKind.Tasks => "edition:tasks",
        MatterKind.Glossary => "edition:glossary",
        MatterKind.Credit => "edition:credit",
        _ => null,
    };
}
