using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>What a division is in XHTML.</summary>
/// <param name="Class">TEI's word.</param>
/// <param name="Type">Value of <c>epub:type</c> (EPUB 3 Structural Semantics Vocabulary 1.1), or null.</param>
/// <param name="Role">DPUB-ARIA 1.1 role, or null.</param>
/// <param name="Word">The style's name for it, for those who see no page; null for a part too small to be named.</param>
internal sealed record DivisionForm(string Class, string? Type, string? Role, Func<StyleWords, string>? Word)
{
    /// <summary>The form of a role.</summary>
    public static DivisionForm Of(DivisionRole role) => role switch
    {
        DivisionRole.Introduction => new(ContainerNames.Introduction, "introduction", "doc-introduction", words => words.Introduction),
        DivisionRole.Letter => new(ContainerNames.Letter, "chapter z3998:letter", "doc-chapter", words => words.Letter),
        DivisionRole.Postscript => new(ContainerNames.Postscript, "z3998:postscript", null, words => words.Postscript),
        DivisionRole.Commentary => new(ContainerNames.Commentary, "afterword", "doc-afterword", words => words.Commentary),
        DivisionRole.Byline => new(ContainerNames.Byline, null, null, null),
        DivisionRole.Opener => new(ContainerNames.Opener, null, null, null),
        DivisionRole.Salute => new(ContainerNames.Salute, "z3998:salutation", null, null),
        DivisionRole.Closer => new(ContainerNames.Closer, "z3998:valediction", null, null),
        DivisionRole.Signed => new(ContainerNames.Signed, "z3998:signature", null, null),
        DivisionRole.Dateline => new(ContainerNames.Dateline, null, null, null),
        DivisionRole.Address => new(ContainerNames.Address, null, null, null),
        DivisionRole.Margin => new(ContainerNames.Margin, null, "note", null),
        DivisionRole.Source => new(ContainerNames.Source, null, null, null),
        DivisionRole.Work => new(ContainerNames.Work, "chapter", "doc-chapter", null),
        DivisionRole.Headnote => new(ContainerNames.Headnote, null, null, null),
        DivisionRole.Imprint => new(ContainerNames.Imprint, "imprint", null, null),
        DivisionRole.Epigraph => new(ContainerNames.Epigraph, "epigraph", "doc-epigraph", null),
        DivisionRole.Attribution => new(ContainerNames.Attribution, null, null, null),
        _ => throw new UnreachableException($"No form for {role}."),
    };

    /// <summary>Whether a division of this role begins a file where it stands at the top of the tree.</summary>
    /// <remarks>A postscript does not: it belongs to the page that its letter ends on.</remarks>
    public static bool BeginsPart(DivisionRole role) =>
        role is DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Commentary or DivisionRole.Work;
}
