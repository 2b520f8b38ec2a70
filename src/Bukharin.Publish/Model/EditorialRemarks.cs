using System.Collections.Frozen;

namespace Bukharin.Publish.Model;

/// <summary>
/// Recognises remarks such as <c>[crossed out]</c>, by which editors report a deletion or an addition without giving the deleted or
/// added words.
/// </summary>
internal static class EditorialRemarks
{
    private static readonly FrozenSet<string> Deletions = Set(
        "deleted", "crossed out", "crossed through", "struck out", "struck through", "stricken", "cancelled", "canceled", "erased", "word deleted", "words deleted",
        "strikethrough", "strike-through", "strikeout", "erasure", "deletion", "scored out", "scored through", "inked out", "scratched out", "crossed off", "struck off",
        "one word deleted", "two words deleted", "word crossed out", "words crossed out", "one word crossed out", "two words crossed out", "line crossed out", "line deleted",
        "gestrichen", "durchgestrichen", "ausgestrichen", "getilgt", "radiert", "ein wort gestrichen", "wort gestrichen", "zwei wörter gestrichen",
        "biffé", "barré", "raturé", "rayé", "effacé", "mot biffé", "mots biffés", "un mot biffé", "deux mots biffés", "mot barré", "mot rayé",
        "tachado", "tachada", "tachadura", "palabra tachada", "palabras tachadas", "borrado", "cancellato", "cancellata", "cancellatura", "depennato", "parola cancellata",
        "riscado", "riscada", "palavra riscada", "rasurado", "doorgehaald", "doorgestreept", "geschrapt", "doorhaling", "skreślone", "przekreślone", "wykreślone", "skreślenie",
        "přeškrtnuto", "škrtnuto", "vyškrtnuto", "struket", "överstruket", "överkorsat", "overstreget", "udstreget", "overstrøket", "strøket", "yliviivattu", "áthúzva", "áthúzott", "törölve",
        "закреслено", "викреслено", "διαγραμμένο", "διαγράφηκε", "streichung", "tilgung", "rasur", "rature", "biffure", "mot raturé", "mots rayés",
        "зачеркнуто", "зачёркнуто", "вычеркнуто", "стерто", "стёрто", "слово зачеркнуто", "слово зачёркнуто", "одно слово зачеркнуто");

    private static readonly FrozenSet<string> Additions = Set(
        "added", "added above", "added above the line", "added in margin", "added in the margin", "inserted", "inserted above", "interlined", "interlineated", "in the margin", "in margin",
        "addition", "insertion", "interlineation", "marginal addition", "added later", "added in pencil", "added in ink", "added in another hand", "added by another hand", "written above the line",
        "hinzugefügt", "nachgetragen", "eingefügt", "am rand", "am rande", "über der zeile", "am rand hinzugefügt",
        "ajouté", "ajouté en marge", "en marge", "en interligne", "au-dessus de la ligne",
        "hinzufügung", "einfügung", "zusatz am rand", "ajout", "ajout en marge", "ajout interlinéaire", "add. en marge",
        "añadido", "añadido al margen", "al margen", "entre líneas", "entre renglones", "interlineado", "aggiunto", "aggiunto in margine", "a margine", "in interlinea",
        "acrescentado", "à margem", "na margem", "na entrelinha", "toegevoegd", "in de marge", "boven de regel", "tussengevoegd", "dopisane", "na marginesie", "nad wierszem",
        "připsáno", "na okraji", "nad řádkem", "tillagt", "i marginalen", "ovan raden", "tilføjet", "i margenen", "i marginen", "tilføyd", "i margen", "lisätty", "beszúrva", "a margón",
        "дописано над рядком", "над рядком", "στο περιθώριο",
        "вписано", "дописано", "вставлено", "на полях", "над строкой", "вписано над строкой");

    /// <summary>
    /// The kind that a remark stands for: <c>crossed out</c> a deletion, <c>added above the line</c> an addition; null for other words.
    /// </summary>
    /// <param name="words">The words between the brackets, in any of the languages that the lists cover.</param>
    public static InterventionKind? KindOf(string words)
    {
        var remark = words.Trim(' ', '.', '!').ToLowerInvariant();
        return Deletions.Contains(remark) ? InterventionKind.Deleted
            : Additions.Contains(remark) ? InterventionKind.Added
            : null;
    }

    /// <summary>Whether a deletion or an addition is only reported by a remark, without its words.</summary>
    internal static bool IsRemark(Intervention intervention) => KindOf(PlainWords.Of(intervention.Inlines)) == intervention.Kind;

    private static FrozenSet<string> Set(params string[] remarks) => remarks.ToFrozenSet(StringComparer.Ordinal);
}
