using System.Collections.Frozen;
using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Names of containers in editions: divisions by role, in TEI's terms, and other blocks that contain blocks.</summary>
/// <remarks>
/// Bookmarks of a DOCX, classes of an EPUB and classes of a PDF's tags use these names where the format has no element of its
/// own with the same meaning; the code that reads editions back uses them for all formats.
/// </remarks>
internal static class ContainerNames
{
    /// <summary>Division: the line that names the author.</summary>
    public const string Byline = "byline";

    /// <summary>Division: an editor's introduction before the text.</summary>
    public const string Introduction = "introduction";

    /// <summary>Division: a letter.</summary>
    public const string Letter = "letter";

    /// <summary>Division: the opening of a letter, before its body.</summary>
    public const string Opener = "opener";

    /// <summary>Division: the salutation.</summary>
    public const string Salute = "salute";

    /// <summary>Division: the end of a letter, after its body.</summary>
    public const string Closer = "closer";

    /// <summary>Division: the signature.</summary>
    public const string Signed = "signed";

    /// <summary>Division: the place and date of writing.</summary>
    public const string Dateline = "dateline";

    /// <summary>Division: a postscript.</summary>
    public const string Postscript = "postscript";

    /// <summary>Division: an editor's commentary after the text.</summary>
    public const string Commentary = "commentary";

    /// <summary>Division: the note on the origin of the text.</summary>
    public const string Source = "source";

    /// <summary>Division: the imprint of a printed source.</summary>
    public const string Imprint = "imprint";

    /// <summary>Division: a quotation from another author at the head of a text or a chapter.</summary>
    public const string Epigraph = "epigraph";

    /// <summary>Division: the line that names the author of a quotation.</summary>
    public const string Attribution = "attribution";

    /// <summary>Division: one text of a volume.</summary>
    public const string Work = "work";

    /// <summary>Division: the editor's note above a letter of a volume.</summary>
    public const string Headnote = "headnote";

    /// <summary>Division: an address.</summary>
    public const string Address = "address";

    /// <summary>Division: a marginal note of the source.</summary>
    public const string Margin = "margin";

    /// <summary>A block quotation.</summary>
    public const string Quote = "quote";

    /// <summary>Verse, or other text whose line breaks are the author's.</summary>
    public const string Verse = "verse";

    /// <summary>A block of code.</summary>
    public const string Code = "code";

    /// <summary>A list of terms with their definitions.</summary>
    public const string Definitions = "definitions";

    /// <summary>A term in a definition list.</summary>
    public const string Term = "term";

    /// <summary>A definition in a definition list.</summary>
    public const string Definition = "definition";

    /// <summary>A bulleted list.</summary>
    public const string List = "list";

    /// <summary>An item of a bulleted list.</summary>
    public const string Item = "item";

    /// <summary>A clause, together with its label.</summary>
    public const string Clause = "clause";

    /// <summary>A clause whose label stands inside a line of the source.</summary>
    public const string RunIn = "run-in";

    /// <summary>A table.</summary>
    public const string Table = "table";

    /// <summary>The caption of a table or a figure.</summary>
    public const string Caption = "caption";

    /// <summary>A picture with its caption and credit.</summary>
    public const string Figure = "figure";

    /// <summary>The credit of a picture.</summary>
    public const string PictureCredit = "picture-credit";

    /// <summary>A row of a table.</summary>
    public const string Row = "row";

    /// <summary>A table cell; with an alignment, <c>cell-right</c>.</summary>
    public const string Cell = "cell";

    /// <summary>A cell of the table head; with an alignment, <c>head-right</c>.</summary>
    public const string Head = "head";

    /// <summary>A cell of the table foot; with an alignment, <c>foot-right</c>.</summary>
    public const string Foot = "foot";

    /// <summary>The whole text of the source, as distinct from the matter around it.</summary>
    public const string Text = "text";

    /// <summary>The edition's own matter, which is no part of the text: title page, credit, colophon.</summary>
    public const string Matter = "matter";

    private static readonly FrozenSet<string> Roles = Enum.GetValues<DivisionRole>().Select(Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name of a division role.</summary>
    /// <param name="role">The role of the division.</param>
    public static string Of(DivisionRole role) => role switch
    {
        DivisionRole.Byline => Byline,
        DivisionRole.Introduction => Introduction,
        DivisionRole.Letter => Letter,
        DivisionRole.Opener => Opener,
        DivisionRole.Salute => Salute,
        DivisionRole.Closer => Closer,
        DivisionRole.Signed => Signed,
        DivisionRole.Dateline => Dateline,
        DivisionRole.Postscript => Postscript,
        DivisionRole.Commentary => Commentary,
        DivisionRole.Source => Source,
        DivisionRole.Imprint => Imprint,
        DivisionRole.Epigraph => Epigraph,
        DivisionRole.Attribution => Attribution,
        DivisionRole.Work => Work,
        DivisionRole.Headnote => Headnote,
        DivisionRole.Address => Address,
        DivisionRole.Margin => Margin,
        _ => throw new UnreachableException($"No name for {role}."),
    };

    /// <summary>
    /// The name of a clause: <see cref="RunIn"/> where its label stands inside a line of the source, else <see cref="Clause"/>.
    /// </summary>
    public static string Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause.IsLiftedFromLine ? RunIn : Clause;
    }

    /// <summary>The name of a cell: <c>cell</c>, <c>head-right</c>.</summary>
    /// <param name="part">The part of the table that the cell belongs to.</param>
    /// <param name="alignment">The alignment of the cell.</param>
    public static string OfCell(TablePart part, ColumnAlignment alignment) =>
        part switch { TablePart.Head => Head, TablePart.Foot => Foot, _ => Cell } + (AlignmentNames.Of(alignment) is { } side ? $"-{side}" : "");

    /// <summary>Whether a name is that of a division role.</summary>
    public static bool IsRole(string name) => Roles.Contains(name);

    /// <summary>Whether a name is that of a table cell, and of which kind.</summary>
    /// <param name="name">The name to examine.</param>
    /// <param name="part">The part of the table that the cell belongs to.</param>
    /// <param name="alignment">The alignment of the cell.</param>
    public static bool IsCell(string name, out TablePart part, out ColumnAlignment alignment)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split('-');
        part = words[0] switch { Head => TablePart.Head, Foot => TablePart.Foot, _ => TablePart.Body };
        alignment = words.Length == 2 ? AlignmentNames.AlignmentOf(words[1]) : ColumnAlignment.Default;
        return words[0] is Head or Foot or Cell && (words.Length == 1 || alignment != ColumnAlignment.Default);
    }
}
