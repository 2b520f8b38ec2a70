using System.Diagnostics;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>What lines of the edition's own are for those who see no page, and what editions call them.</summary>
internal static class TitleParts
{
    /// <summary>Whether a line is a heading. The title is none: a heading names a part of the text, and the title stands for the whole, in the metadata too.</summary>
    public static bool IsHeading(this TitlePart part) => part is TitlePart.EditorialHeading or TitlePart.CitationHeading or TitlePart.ContentsHeading or TitlePart.FiguresHeading or TitlePart.TablesHeading
        or TitlePart.WordsHeading or TitlePart.QuestionsHeading or TitlePart.TasksHeading or TitlePart.KeyHeading or TitlePart.GlossaryHeading
        or TitlePart.CalendarHeading or TitlePart.PersonsHeading or TitlePart.PlacesHeading or TitlePart.ThingsHeading or TitlePart.CreditHeading or TitlePart.ColophonHeading;

    /// <summary>The class of a line.</summary>
    public static string Name(this TitlePart part) => part switch
    {
        TitlePart.HalfTitle => MatterNames.HalfTitle,
        TitlePart.Title => MatterNames.Title,
        TitlePart.Subtitle => MatterNames.Subtitle,
        TitlePart.Contributors => MatterNames.Contributors,
        TitlePart.EditorialHeading => MatterNames.EditorialHeading,
        TitlePart.Editorial => MatterNames.Editorial,
        TitlePart.Rights => MatterNames.Rights,
        TitlePart.TitlePublisher or TitlePart.Publisher => MatterNames.Publisher,
        TitlePart.Printing => MatterNames.Printing,
        TitlePart.Identifier => MatterNames.Identifier,
        TitlePart.ContentsHeading => MatterNames.ContentsHeading,
        TitlePart.FiguresHeading => MatterNames.ListOfFiguresHeading,
        TitlePart.TablesHeading => MatterNames.ListOfTablesHeading,
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
        TitlePart.KeyHeading => MatterNames.KeyHeading,
        TitlePart.Key => MatterNames.Key,
        TitlePart.GlossaryHeading => MatterNames.GlossaryHeading,
        TitlePart.GlossaryTerm => MatterNames.GlossaryTerm,
        TitlePart.CalendarHeading => MatterNames.CalendarHeading,
        TitlePart.CalendarEntry => MatterNames.CalendarEntry,
        TitlePart.PersonsHeading or TitlePart.PlacesHeading or TitlePart.ThingsHeading => MatterNames.RegisterHeading,
        TitlePart.PersonEntry or TitlePart.PlaceEntry or TitlePart.ThingEntry => MatterNames.RegisterEntry,
        TitlePart.CreditHeading => MatterNames.CreditHeading,
        TitlePart.Credit => MatterNames.Credit,
        TitlePart.ColophonHeading => MatterNames.ColophonHeading,
        TitlePart.Colophon => MatterNames.Colophon,
        _ => throw new UnreachableException($"No class for {part}."),
    };
}
