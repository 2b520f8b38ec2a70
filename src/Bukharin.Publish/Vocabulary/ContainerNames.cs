using System.Collections.Frozen;
using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>What editions call that in which paragraphs stand: divisions by their role, in TEI's words, and the other blocks that hold blocks.</summary>
/// <remarks>
/// Bookmarks of a DOCX, classes of an EPUB and classes of a PDF's tags use these words, where the format has no element of its
/// own that says the same; whoever reads an edition back uses them for all formats.
/// </remarks>
internal static class ContainerNames
{
    /// <summary>Division: who wrote it.</summary>
    public const string Byline = "byline";

    /// <summary>Division: what an editor says before the text.</summary>
    public const string Introduction = "introduction";

    /// <summary>Division: a letter.</summary>
    public const string Letter = "letter";

    /// <summary>Division: what stands before the words of a letter.</summary>
    public const string Opener = "opener";

    /// <summary>Division: the salutation.</summary>
    public const string Salute = "salute";

    /// <summary>Division: what stands behind the words of a letter.</summary>
    public const string Closer = "closer";

    /// <summary>Division: the signature.</summary>
    public const string Signed = "signed";

    /// <summary>Division: place and date of writing.</summary>
    public const string Dateline = "dateline";

    /// <summary>Division: a postscript.</summary>
    public const string Postscript = "postscript";

    /// <summary>Division: what an editor says after the text.</summary>
    public const string Commentary = "commentary";

    /// <summary>Division: where the text was taken from.</summary>
    public const string Source = "source";

    /// <summary>Division: what a printed source says of its printing.</summary>
    public const string Imprint = "imprint";

    /// <summary>Division: words of another's at the head of a text or a chapter.</summary>
    public const string Epigraph = "epigraph";

    /// <summary>Division: whose the words of a quotation are.</summary>
    public const string Attribution = "attribution";

    /// <summary>Division: a text of a volume.</summary>
    public const string Work = "work";

    /// <summary>Division: what an editor says above a letter of a volume.</summary>
    public const string Headnote = "headnote";

    /// <summary>A quotation that is set as a block.</summary>
    public const string Quote = "quote";

    /// <summary>Verse: lines that are their author's.</summary>
    public const string Verse = "verse";

    /// <summary>Lines of code.</summary>
    public const string Code = "code";

    /// <summary>A list of terms with their definitions.</summary>
    public const string Definitions = "definitions";

    /// <summary>A term that is defined.</summary>
    public const string Term = "term";

    /// <summary>What a term means.</summary>
    public const string Definition = "definition";

    /// <summary>A list of items with bullets.</summary>
    public const string List = "list";

    /// <summary>An item of a list.</summary>
    public const string Item = "item";

    /// <summary>A clause: what a label is the label of.</summary>
    public const string Clause = "clause";

    /// <summary>A clause whose label stands inside a line of the source.</summary>
    public const string RunIn = "run-in";

    /// <summary>A table.</summary>
    public const string Table = "table";

    /// <summary>What a table or a figure is called.</summary>
    public const string Caption = "caption";

    /// <summary>A picture with what is said of it.</summary>
    public const string Figure = "figure";

    /// <summary>Whose a picture is.</summary>
    public const string PictureCredit = "picture-credit";

    /// <summary>A row of a table.</summary>
    public const string Row = "row";

    /// <summary>A cell; with a side at which its words stand, <c>cell-right</c>.</summary>
    public const string Cell = "cell";

    /// <summary>A cell that says what stands in its column; with a side, <c>head-right</c>.</summary>
    public const string Head = "head";

    /// <summary>All that is the source's text.</summary>
    public const string Text = "text";

    /// <summary>What is the edition's own and none of the text: title page, credit, colophon.</summary>
    public const string Matter = "matter";

    private static readonly FrozenSet<string> Roles = Enum.GetValues<DivisionRole>().Select(Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name of a division.</summary>
    /// <param name="role">What it is for.</param>
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
        _ => throw new UnreachableException($"No name for {role}."),
    };

    /// <summary>The name of a clause.</summary>
    public static string Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause.IsLiftedFromLine ? RunIn : Clause;
    }

    /// <summary>The name of a cell: <c>cell</c>, <c>head-right</c>.</summary>
    /// <param name="isHead">Whether it says what stands in its column.</param>
    /// <param name="alignment">How its words stand.</param>
    public static string OfCell(bool isHead, ColumnAlignment alignment) =>
        (isHead ? Head : Cell) + (AlignmentNames.Of(alignment) is { } side ? $"-{side}" : "");

    /// <summary>Whether a name is a division's.</summary>
    public static bool IsRole(string name) => Roles.Contains(name);

    /// <summary>Whether a name is a cell's.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isHead">Whether the cell says what stands in its column.</param>
    /// <param name="alignment">How its words stand.</param>
    public static bool IsCell(string name, out bool isHead, out ColumnAlignment alignment)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split('-');
        isHead = words[0] == Head;
        alignment = words.Length == 2 ? AlignmentNames.AlignmentOf(words[1]) : ColumnAlignment.Default;
        return (isHead || words[0] == Cell) && (words.Length == 1 || alignment != ColumnAlignment.Default);
    }
}
