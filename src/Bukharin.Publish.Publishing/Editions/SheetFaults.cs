using Bukharin.Publish.Cloze;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Reports what a version of the editions needs but the text does not have, such as answers.</summary>
internal static class SheetFaults
{
    /// <summary>The diagnostics for one version.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">The style of the version.</param>
    /// <param name="gift">Whether gaps and questions are also written for learning platforms.</param>
    public static IEnumerable<Diagnostic> Of(Document document, Style style, bool gift)
    {
        var words = style.ClassroomFor(document.FrontMatter);
        if (style.Sheet.Notes == NotesPlace.Glossary && EditionDocument.HasNotes(document) && words?.GlossaryHeading is null)
        {
            yield return Lacking("heading for a glossary", "glossary-heading");
        }

        var hasGaps = style.Version.Gaps is not null && !document.FrontMatter.ClassWork.Gaps.IsEmpty;
        if (style.Version.Gaps is not null && !hasGaps)
        {
            yield return DiagnosticCodes.TextWithoutGaps.At(SourceSpan.Whole(document.SourceFile));
        }

        if ((hasGaps || gift) && GapFinder.Find(document).Gaps.Length is var placed && placed < document.FrontMatter.ClassWork.Gaps.Length)
        {
            yield return DiagnosticCodes.GapsWithoutPlace.At(SourceSpan.Whole(document.SourceFile), document.FrontMatter.ClassWork.Gaps.Length - placed, document.FrontMatter.ClassWork.Gaps.Length);
        }

        if (style.Version.Gaps == GapForm.WithWords && words?.WordsHeading is null)
        {
            yield return Lacking("heading for a word bank", "words-heading");
        }

        if (style.Version.Answers && hasGaps && words?.KeyHeading is null)
        {
            yield return Lacking("heading for the key to gaps", "key-heading");
        }

        if (style.Version.Answers && !hasGaps && !document.FrontMatter.ClassWork.HasAnswers)
        {
            yield return DiagnosticCodes.TextWithoutAnswers.At(SourceSpan.Whole(document.SourceFile));
        }

        if ((style.Version.Questions == true || (style.Version.Answers && document.FrontMatter.ClassWork.HasAnswers)) && words?.QuestionsHeading is null)
        {
            yield return Lacking("heading for questions", "questions-heading");
        }

        Diagnostic Lacking(string part, string key) => DiagnosticCodes.SheetLacksPart.At(SourceSpan.Whole(document.SourceFile), style.Name, part, key);
    }
}
