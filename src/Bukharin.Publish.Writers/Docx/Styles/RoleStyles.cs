using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>The paragraph styles of divisions.</summary>
internal static class RoleStyles
{
    /// <summary>The style of a division's paragraphs, or null where they are running text.</summary>
    /// <remarks>
    /// What stands in an opener or a closer without a role of its own is text that goes on, often for long: only a
    /// valediction is set apart from it.
    /// </remarks>
    public static string? For(DivisionRole role) => role switch
    {
        DivisionRole.Byline => StyleIds.Byline,
        DivisionRole.Dateline => StyleIds.Dateline,
        DivisionRole.Salute => StyleIds.Salutation,
        DivisionRole.Signed => StyleIds.Signature,
        DivisionRole.Source => StyleIds.SourceNote,
        DivisionRole.Imprint => StyleIds.SourceImprint,
        DivisionRole.Epigraph => StyleIds.Epigraph,
        DivisionRole.Attribution => StyleIds.Attribution,
        DivisionRole.Headnote => StyleIds.Headnote,
        DivisionRole.Address => StyleIds.Address,
        DivisionRole.Margin => StyleIds.MarginNote,
        DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Opener or DivisionRole.Closer or DivisionRole.Postscript
            or DivisionRole.Commentary or DivisionRole.Work => null,
        _ => throw new UnreachableException($"No style for {role}."),
    };
}
