using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Styling;

/// <summary>What an edition says about its square brackets where the front matter says nothing: a sentence for each kind that the text has.</summary>
internal static class EditorialStatement
{
    /// <summary>The statement that the style has for a text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style, for its sentences in the text's language.</param>
    /// <returns>Sentences in the order of <see cref="InterventionKind"/>; null where the text has no interventions.</returns>
    public static string? Of(Document document, Style style)
    {
        var sentences = style.WordsFor(document.FrontMatter.Language).Statement;
        var used = DocumentWalker.Interventions(document).Where(intervention => style.Sheet.Notes != NotesPlace.None || IsSeen(intervention.Kind)).Select(intervention => sentences[intervention.Kind]).ToHashSet(StringComparer.Ordinal);
        return used.Count == 0 ? null : string.Join(' ', Enum.GetValues<InterventionKind>().Select(kind => sentences[kind]).Where(used.Contains).Distinct());
    }

    /// <summary>Whether something of an intervention is seen where there are no notes.</summary>
    private static bool IsSeen(InterventionKind kind) => kind is not (InterventionKind.Gloss or InterventionKind.Added);
}
