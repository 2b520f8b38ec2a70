using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The words by which a structure tree says what PDF's types do not tell apart: those of the source's syntax, and TEI's.</summary>
internal static class StructureClass
{
    /// <summary>Whose a note is, and on what.</summary>
    public static ImmutableArray<string> Of(Footnote note) =>
        note.Kind is { } kind ? [NoteOwners.Editor, InterventionNames.Of(kind)] : [note.Series == NoteSeries.Author ? NoteOwners.Author : NoteOwners.Editor];

    /// <summary>What a line of the edition's own is.</summary>
    public static string Of(TitlePart part) => part switch
    {
        TitlePart.HalfTitle => MatterNames.HalfTitle,
        TitlePart.Title => MatterNames.Title,
        TitlePart.Subtitle => MatterNames.Subtitle,
        TitlePart.Contributors => MatterNames.Contributors,
        TitlePart.EditorialHeading => MatterNames.EditorialHeading,
        TitlePart.Editorial => MatterNames.Editorial,
        TitlePart.Rights => MatterNames.Rights,
        TitlePart.Publisher => MatterNames.Publisher,
        TitlePart.Identifier => MatterNames.Identifier,
        TitlePart.ContentsHeading => MatterNames.ContentsHeading,
        TitlePart.ContentsEntry => MatterNames.ContentsEntry,
        TitlePart.LetterNumber => MatterNames.LetterNumber,
        TitlePart.LetterNames => MatterNames.LetterNames,
        TitlePart.LetterDate => MatterNames.LetterDate,
        TitlePart.LetterSource => MatterNames.LetterSource,
        TitlePart.NameLine => MatterNames.NameLine,
        TitlePart.WordsHeading => MatterNames.WordsHeading,
        TitlePart.WordBank => MatterNames.WordBank,
        TitlePart.TasksHeading => MatterNames.TasksHeading,
        TitlePart.Task => MatterNames.Task,
        TitlePart.QuestionsHeading => MatterNames.QuestionsHeading,
        TitlePart.Question => MatterNames.Question,
        TitlePart.GlossaryHeading => MatterNames.GlossaryHeading,
        TitlePart.GlossaryTerm => MatterNames.GlossaryTerm,
        TitlePart.CreditHeading => MatterNames.CreditHeading,
        TitlePart.Credit => MatterNames.Credit,
        TitlePart.ColophonHeading => MatterNames.ColophonHeading,
        TitlePart.Colophon => MatterNames.Colophon,
        _ => throw new UnreachableException($"No class for {part}."),
    };
}
