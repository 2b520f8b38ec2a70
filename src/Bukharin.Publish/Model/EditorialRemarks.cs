using System.Collections.Frozen;

namespace Bukharin.Publish.Model;

/// <summary>The words by which editors say of a deletion or an addition that it is one, without giving the words themselves.</summary>
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

    /// <summary>The kind that words say of themselves: <c>crossed out</c> is a deletion, <c>added above the line</c> an addition; null for others.</summary>
    /// <param name="words">What stands between the brackets, in any language of those that have rules.</param>
    public static InterventionKind? KindOf(string words)
    {
        var remark = words.Trim(' ', '.', '!').ToLowerInvariant();
        return Deletions.Contains(remark) ? InterventionKind.Deleted
            : Additions.Contains(remark) ? InterventionKind.Added
            : null;
    }

    /// <summary>Whether an intervention says that there was a deletion or an addition, and is not the words of it.</summary>
    internal static bool IsRemark(Intervention intervention) => KindOf(PlainWords.Of(intervention.Inlines)) == intervention.Kind;

    private static FrozenSet<string> Set(params string[] remarks) => remarks.ToFrozenSet(StringComparer.Ordinal);
}
