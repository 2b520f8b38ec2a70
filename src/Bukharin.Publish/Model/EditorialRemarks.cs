using System.Collections.Frozen;

namespace Bukharin.Publish.Model;

/// <summary>
/// Recognises remarks such as <c>[crossed out]</c>, by which editors report a deletion or an addition without giving the deleted or
/// added words.
/// </summary>
internal static class EditorialRemarks
{
    private static readonly FrozenSet<string> Deletions = Set(
        "deleted", "crossed out", "crossed through", "struck out", "struck through", "stricken", "cancelled", "canceled", "erased",
        "strikethrough", "strike-through", "strikeout", "erasure", "deletion", "scored out", "scored through", "inked out", "scratched out", "crossed off", "struck off",
        "gestrichen", "durchgestrichen", "ausgestrichen", "getilgt", "radiert",
        "biffé", "barré", "raturé", "rayé", "effacé",
        "tachado", "tachada", "tachadura", "borrado", "cancellato", "cancellata", "cancellatura", "depennato",
        "riscado", "riscada", "rasurado", "doorgehaald", "doorgestreept", "geschrapt", "doorhaling", "skreślone", "przekreślone", "wykreślone", "skreślenie",
        "přeškrtnuto", "škrtnuto", "vyškrtnuto", "struket", "överstruket", "överkorsat", "overstreget", "udstreget", "overstrøket", "strøket", "yliviivattu", "áthúzva", "áthúzott", "törölve",
        "закреслено", "викреслено", "διαγραμμένο", "διαγράφηκε", "streichung", "tilgung", "rasur", "rature", "biffure",
        "зачеркнуто", "зачёркнуто", "вычеркнуто", "стерто", "стёрто");

    // Of how many words or lines of the source a deletion is said: in front of it, or behind.
    private static readonly FrozenSet<string> Amounts = Set([.. """
        a one two three four five six seven eight nine ten several some few half letter letters word words line lines sentence paragraph passage page
        ein eine zwei drei vier fünf mehrere einige buchstabe buchstaben wort wörter zeile zeilen satz absatz stelle seite
        un une deux trois quatre cinq plusieurs quelques lettre lettres mot mots ligne lignes phrase paragraphe passage
        una dos tres cuatro cinco varias algunas letra letras palabra palabras línea líneas renglón renglones frase párrafo pasaje
        uno due quattro alcune parola parole riga righe passo uma duas quatro várias palavra palavras linha linhas
        een één twee drie enkele woord woorden regel regels jedno dwa trzy kilka słowo słowa wyraz wyrazy wiersz wiersze
        jeden dvě tři několik slovo slova řádek řádky ett två några ord rad rader et to noen nogle linje linjer sana sanaa kaksi rivi riviä egy két több szó sor
        одно одна два две три четыре пять несколько буква буквы букв слово слова слов строка строки строк предложение абзац фраза
        одне дві кілька рядок рядки рядків λέξη λέξεις γραμμή
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)]);

    // Words for a deletion as they stand beside an amount: its gender and number are those of the amount.
    private static readonly FrozenSet<string> Struck = Set(
        "gestrichen", "durchgestrichen", "getilgt", "biffé", "biffée", "biffés", "biffées", "barré", "barrée", "barrés", "barrées", "raturé", "raturée", "raturés", "raturées", "rayé", "rayée", "rayés", "rayées",
        "tachado", "tachada", "tachados", "tachadas", "borrado", "borrada", "borrados", "borradas", "cancellato", "cancellata", "cancellati", "cancellate", "depennata", "depennate",
        "riscado", "riscada", "riscados", "riscadas", "rasurado", "rasurada", "skreślony", "skreślone", "skreślona", "przekreślone", "vyškrtnuto", "vyškrtnuta", "škrtnuta", "överstrukna", "överstruket",
        "зачеркнуто", "зачеркнута", "зачеркнуты", "зачёркнуто", "зачёркнута", "зачёркнуты", "вычеркнуто", "вычеркнута", "вычеркнуты", "закреслено", "закреслені", "викреслено");

    private static readonly FrozenSet<string> Additions = Set(
        "added", "added above", "added above the line", "added in margin", "added in the margin", "inserted", "inserted above", "interlined", "interlineated", "in the margin", "in margin",
        "addition", "insertion", "interlineation", "insertion above the line", "insertion in the margin", "marginal addition", "added later", "added in pencil", "added in ink", "added in another hand", "added by another hand", "written above the line",
        "hinzugefügt", "nachgetragen", "eingefügt", "am rand", "am rande", "über der zeile", "am rand hinzugefügt",
        "ajouté", "ajouté en marge", "en marge", "en interligne", "au-dessus de la ligne",
        "hinzufügung", "einfügung", "einfügung über der zeile", "einfügung am rand", "zusatz am rand", "ajout", "ajout en marge", "ajout interlinéaire", "add. en marge",
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
        return Deletions.Contains(remark) || IsAmountStruck(remark) ? InterventionKind.Deleted
            : Additions.Contains(remark) ? InterventionKind.Added
            : null;
    }

    /// <summary>Whether a deletion or an addition is only reported by a remark, without its words.</summary>
    internal static bool IsRemark(Intervention intervention) => KindOf(PlainWords.Of(intervention.Inlines)) == intervention.Kind;

    // "three lines crossed out", "trois lignes biffées", "вычеркнуто два слова"
    private static bool IsAmountStruck(string remark)
    {
        string[] words = remark.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var before = words.TakeWhile(Amounts.Contains).Count();
        var after = words.Reverse().TakeWhile(Amounts.Contains).Count();
        return (before > 0 && before < words.Length && IsDeletion(words[before..])) || (after > 0 && after < words.Length && IsDeletion(words[..^after]));

        static bool IsDeletion(string[] words) => string.Join(' ', words) is var said && (Deletions.Contains(said) || Struck.Contains(said));
    }

    private static FrozenSet<string> Set(params string[] remarks) => remarks.ToFrozenSet(StringComparer.Ordinal);
}
