using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>The paragraph styles of divisions.</summary>
internal static class RoleStyles
{
    /// <summary>TEI's word for a role, by which its division is marked.</summary>
    public static string NameOf(DivisionRole role) => Enum.GetName(role)!.ToLowerInvariant();

    /// <summary>The style of a division's paragraphs, or null where they are running text.</summary>
    public static string? For(DivisionRole role) => role switch
    {
        DivisionRole.Byline => StyleIds.Byline,
        DivisionRole.Opener or DivisionRole.Dateline => StyleIds.Dateline,
        DivisionRole.Salute => StyleIds.Salutation,
        DivisionRole.Closer => StyleIds.Closing,
        DivisionRole.Signed => StyleIds.Signature,
        DivisionRole.Source or DivisionRole.Imprint => StyleIds.Imprint,
        DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Postscript or DivisionRole.Commentary => null,
        _ => throw new UnreachableException($"No style for {role}."),
    };
}
