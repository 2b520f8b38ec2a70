using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The words by which a structure tree says what PDF's types do not tell apart: those of the source's syntax, and TEI's.</summary>
internal static class StructureClass
{
    /// <summary>What is the edition's own and none of the text.</summary>
    public const string Matter = "matter";

    /// <summary>A clause whose label stands inside a line of the source.</summary>
    public const string RunIn = "run-in";

    /// <summary>Asterisks between parts.</summary>
    public const string Break = "break";

    /// <summary>Lines of code.</summary>
    public const string Code = "code";

    /// <summary>A list of terms with their definitions.</summary>
    public const string Definitions = "definitions";

    /// <summary>A term that is defined.</summary>
    public const string Term = "term";

    /// <summary>What a term means.</summary>
    public const string Definition = "definition";

    /// <summary>Emphasised words.</summary>
    public const string Emphasis = "emphasis";

    /// <summary>Strongly emphasised words.</summary>
    public const string Strong = "strong";

    /// <summary>Words in small capitals.</summary>
    public const string SmallCaps = "small-caps";

    /// <summary>The level that a heading has in the source, where its rank is another.</summary>
    public static string Level(int level) => FormattableString.Invariant($"level-{level}");

    /// <summary>The role of a division.</summary>
    public static string Of(DivisionRole role) => role switch
    {
        DivisionRole.Byline => "byline",
        DivisionRole.Introduction => "introduction",
        DivisionRole.Letter => "letter",
        DivisionRole.Opener => "opener",
        DivisionRole.Salute => "salute",
        DivisionRole.Closer => "closer",
        DivisionRole.Signed => "signed",
        DivisionRole.Dateline => "dateline",
        DivisionRole.Postscript => "postscript",
        DivisionRole.Commentary => "commentary",
        DivisionRole.Source => "source",
        DivisionRole.Imprint => "imprint",
        _ => throw new UnreachableException($"No class for {role}."),
    };

    /// <summary>Where words stand on their line.</summary>
    public static string Of(BaselineShift shift) => shift switch
    {
        BaselineShift.Superscript => "superscript",
        BaselineShift.Subscript => "subscript",
        _ => throw new UnreachableException($"No class for {shift}."),
    };

    /// <summary>What an editor did.</summary>
    public static string Of(InterventionKind kind) => kind switch
    {
        InterventionKind.Gloss => "gloss",
        InterventionKind.Supplied => "supplied",
        InterventionKind.Correction => "correction",
        InterventionKind.Omission => "omission",
        InterventionKind.Unclear => "unclear",
        InterventionKind.Deleted => "deleted",
        InterventionKind.Added => "added",
        InterventionKind.Damage => "damage",
        InterventionKind.Illegible => "illegible",
        InterventionKind.Redacted => "redacted",
        InterventionKind.Expansion => "expansion",
        InterventionKind.Page => "source-page",
        InterventionKind.Figure => "figure-description",
        _ => throw new UnreachableException($"No class for {kind}."),
    };

    /// <summary>Whose a note is, and on what.</summary>
    public static ImmutableArray<string> Of(Footnote note) =>
        note.Kind is { } kind ? ["editor", Of(kind)] : [note.Series == NoteSeries.Author ? "author" : "editor"];

    /// <summary>Where the bracket of a gloss stood.</summary>
    public static ImmutableArray<string> Of(GlossPlace? place) => place is null ? [] :
    [
        FormattableString.Invariant($"behind-{place.Behind}"),
        .. place.IsClose ? ["close"] : ImmutableArray<string>.Empty,
        .. place.IsCloseAfter ? ["joined"] : ImmutableArray<string>.Empty,
    ];

    /// <summary>What a line of the edition's own is.</summary>
    public static string Of(TitlePart part) => part switch
    {
        TitlePart.HalfTitle => "half-title",
        TitlePart.Title => "title",
        TitlePart.Subtitle => "subtitle",
        TitlePart.Contributors => "contributors",
        TitlePart.EditorialHeading => "editorial-heading",
        TitlePart.Editorial => "editorial",
        TitlePart.Rights => "rights",
        TitlePart.Publisher => "publisher",
        TitlePart.Identifier => "identifier",
        TitlePart.NameLine => "name-line",
        TitlePart.QuestionsHeading => "questions-heading",
        TitlePart.Question => "question",
        TitlePart.GlossaryHeading => "glossary-heading",
        TitlePart.GlossaryTerm => "glossary-term",
        TitlePart.CreditHeading => "credit-heading",
        TitlePart.Credit => "credit",
        TitlePart.ColophonHeading => "colophon-heading",
        TitlePart.Colophon => "colophon",
        _ => throw new UnreachableException($"No class for {part}."),
    };
}
