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
    public static Diagnostic? Of(Document document, Style style) =>
        style.Sheet.Notes == NotesPlace.Glossary && EditionDocument.HasNotes(document) && style.ClassroomFor(document.FrontMatter)?.GlossaryHeading is null
            ? DiagnosticCodes.SheetLacksPart.At(SourceSpan.Whole(document.SourceFile), style.Name, "heading for a glossary", "glossary-heading")
            : null;
}
