using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The words by which a structure tree says what PDF's types do not tell apart: those of the source's syntax, and TEI's.</summary>
internal static class StructureClass
{
    /// <summary>Whose a note is, and on what.</summary>
    public static ImmutableArray<string> Of(Footnote note) =>
        note.Kind is { } kind ? [NoteNames.Editor, InterventionNames.Of(kind)] : [note.Series == NoteSeries.Author ? NoteNames.Author : NoteNames.Editor];

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
