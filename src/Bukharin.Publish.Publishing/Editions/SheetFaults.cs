using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>What a version of the editions asks for and nobody has said.</summary>
internal static class SheetFaults
{
    /// <summary>What is lacking; null for nothing.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">The style of the version.</param>
    public static Diagnostic? Of(Document document, Style style)
    {
        var words = style.ClassroomFor(document.FrontMatter);
        return style.Sheet.Notes == NotesPlace.Glossary && EditionDocument.HasNotes(document) && words?.GlossaryHeading is null ? Lacking("heading for a glossary", "glossary-heading")
            : style.Version.Answers && document.FrontMatter.Answers.IsEmpty ? DiagnosticCodes.TextWithoutAnswers.At(SourceSpan.Whole(document.SourceFile))
            : (style.Version.Questions == true || style.Version.Answers) && words?.QuestionsHeading is null ? Lacking("heading for questions", "questions-heading")
            : null;

        Diagnostic Lacking(string part, string key) => DiagnosticCodes.SheetLacksPart.At(SourceSpan.Whole(document.SourceFile), style.Name, part, key);
    }
}
