using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Styling;

/// <summary>
/// Composes the statement about the editing for a text whose front matter has none: one sentence for each kind of intervention
/// that the text uses.
/// </summary>
internal static class EditorialStatement
{
    /// <summary>Composes the statement for a document, in the document's language.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style, which has a sentence for each kind.</param>
    /// <returns>
    /// Sentences in the order of <see cref="InterventionKind"/>; null if the text has no interventions that the edition shows.
    /// </returns>
    public static string? Of(Document document, Style style)
    {
        var sentences = style.WordsFor(document.FrontMatter.Language).Statement;
        var used = DocumentWalker.Interventions(document).Where(intervention => style.Sheet.Notes != NotesPlace.None || IsSeen(intervention.Kind)).Select(intervention => sentences[intervention.Kind]).ToHashSet(StringComparer.Ordinal);
        return used.Count == 0 ? null : string.Join(' ', Enum.GetValues<InterventionKind>().Select(kind => sentences[kind]).Where(used.Contains).Distinct());
    }

    /// <summary>Whether a kind of intervention is still visible in an edition without the editor's notes.</summary>
    private static bool IsSeen(InterventionKind kind) => kind is not (InterventionKind.Gloss or InterventionKind.Added);
}
