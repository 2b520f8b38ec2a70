using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Brackets by which an editor says how something stands in the source: <c>[in another hand]</c>, <c>[blank]</c>, <c>[marginal note: …]</c>.</summary>
/// <remarks>
/// They explain, and are glosses. What no sentence could have (<c>[left blank]</c>, <c>[другой рукой]</c>) counts in every text, since
/// an editor need not write in the author's language. A noun that a sentence could have too (<c>[seal]</c>) counts in its own
/// language and in English, and where the word before it asks for one it is a doubt.
/// </remarks>
internal static partial class SourceRemarks
{
    private static readonly FrozenSet<string> Remarks = Lines("""
        in another hand, another hand, in a different hand, different hand, in the same hand, in a second hand, second hand, new hand, in a later hand, later hand
        in pencil, in red pencil, in blue pencil, in ink, in red ink, in green ink, in shorthand, in cipher, underlined, underlined twice, doubly underlined, double underlined, underscored
        emphasis added, emphasis mine, my emphasis, italics mine, italics added, emphasis in original, emphasis in the original, italics in original, italics in the original
        left blank, space left blank, blank space, blank in ms, blank in manuscript, blank in original, blank in the original, blank page, blank leaf
        ends abruptly, breaks off, breaks off here, letter breaks off, text breaks off, manuscript breaks off, ms breaks off, letter ends here, unfinished, incomplete
        unsigned, not signed, no signature, undated, no date, n.d, no place, n.p, l.s, l. s, locus sigilli, marginal note, note in margin, marginalia, illegible signature
        von anderer hand, andere hand, von fremder hand, fremde hand, von zweiter hand, mit bleistift, in bleistift, mit tinte, mit rotstift, unterstrichen, doppelt unterstrichen
        hervorhebung im original, hervorhebung von mir, hervorhebung hinzugefügt, kursiv im original, freigelassen, frei gelassen, raum gelassen, leer gelassen, leerstelle
        bricht ab, text bricht ab, brief bricht ab, unvollendet, ohne datum, o. d, o.d, ohne ort, o. o, o.o, ohne unterschrift, randbemerkung, randnotiz, randvermerk
        d'une autre main, d’une autre main, autre main, au crayon, à l'encre rouge, à l’encre rouge, souligné, souligné deux fois, souligné dans l'original, je souligne, nous soulignons
        laissé en blanc, en blanc, espace blanc, espace laissé en blanc, sans date, s. d, s.d, sans lieu, s. l, s.l, non signé, sans signature, inachevé, la lettre s'interrompt, le texte s'interrompt
        de otra mano, otra mano, a lápiz, subrayado, en blanco, espacio en blanco, sin fecha, s. f, s.f, sin firma, inacabado, nota marginal
        di altra mano, d'altra mano, altra mano, a matita, sottolineato, in bianco, lasciato in bianco, spazio bianco, senza data, corsivo mio, sottolineatura mia, nota a margine
        de outra mão, por outra mão, outra mão, sublinhado, em branco, espaço em branco, sem data, grifo meu, grifo nosso, nota à margem
        andere hand, in andere hand, met andere hand, in potlood, met potlood, onderstreept, opengelaten, blanco gelaten, ongedateerd, zonder datum, z. d, z.d, kanttekening
        inną ręką, innym pismem, ołówkiem, podkreślone, podkreślenie, puste miejsce, miejsce puste, bez daty, b. d, b.d, brak podpisu
        другой рукой, чужой рукой, другим почерком, иным почерком, карандашом, красным карандашом, чернилами, красными чернилами, подчёркнуто, подчеркнуто
        курсив мой, курсив наш, выделено мной, выделено нами, разрядка моя, оставлено пустое место, пустое место, пробел в тексте, без даты, б. д, б.д, без места, б. м, б.м
        без подписи, обрывается, текст обрывается, письмо обрывается, не окончено, не закончено
        іншою рукою, чужою рукою, іншим почерком, олівцем, підкреслено, порожнє місце, без підпису, уривається
        jinou rukou, cizí rukou, tužkou, podtrženo, prázdné místo, vynechané místo, bez data, nedatováno
        annan hand, med annan hand, med blyerts, understruket, tomt utrymme, odaterat, utan datum, anden hånd, med anden hånd, annen hånd, med annen hånd, med blyant
        understreget, understreket, tom plads, tomt felt, udateret, udatert, uden dato, uten dato, toisella käsialalla, eri käsialalla, lyijykynällä, alleviivattu, tyhjä kohta, päiväämätön
        más kézzel, más kéz, más kézírással, ceruzával, aláhúzva, üresen hagyva, üres hely, dátum nélkül, kelet nélkül, p. h, p.h
        άλλο χέρι, με άλλο χέρι, με μολύβι, υπογραμμισμένο, κενό διάστημα, χωρίς ημερομηνία, αχρονολόγητο, τ. σ, τ.σ
        """);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Nouns = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Lines("blank, space, seal, seals, wax seal, stamp, stamped, signature, signatures, signed, sealed, postmark, letterhead, monogram, initials, thumbprint, draft, copy, autograph, postscript, enclosure, enclosures, endorsement, endorsed, address, docket, caption, heading, verso, recto, page break, new page, end of page, line break"),
        ["de"] = Lines("leer, siegel, stempel, unterschrift, unterschriften, paraphe, abschrift, entwurf, konzept, kopie, adresse, anschrift, gezeichnet, gez, poststempel, briefkopf, rückseite, vorderseite, seitenwechsel, seitenumbruch, absatz, anlage, beilage"),
        ["fr"] = Lines("blanc, cachet, sceau, signature, signatures, signé, paraphe, tampon, brouillon, copie, minute, adresse, apostille, verso, recto, en-tête"),
        ["es"] = Lines("sello, sellos, rúbrica, firma, firmas, firmado, rubricado, borrador, copia, membrete, vuelto"),
        ["it"] = Lines("sigillo, timbro, firma, firme, firmato, bozza, minuta, copia, intestazione, verso, retro"),
        ["pt"] = Lines("selo, carimbo, assinatura, assinado, rubrica, sinete, rascunho, cópia, verso"),
        ["nl"] = Lines("blanco, zegel, stempel, handtekening, getekend, paraaf, kopie, afschrift, klad, achterzijde"),
        ["pl"] = Lines("puste, pieczęć, pieczątka, podpis, podpisano, parafa, odpis, kopia, brudnopis"),
        ["ru"] = Lines("пусто, печать, штамп, подпись, подписи, подписано, автограф, черновик, копия, адрес, м. п, м.п, оборот"),
        ["uk"] = Lines("порожньо, печатка, штамп, підпис, підписано, чернетка, копія, м. п, м.п"),
        ["cs"] = Lines("prázdné, prázdno, pečeť, razítko, podpis, podepsáno, opis, koncept"),
        ["sv"] = Lines("tomt, sigill, stämpel, underskrift, namnteckning, utkast, avskrift"),
        ["da"] = Lines("tom, tomt, segl, stempel, underskrift, kladde, afskrift"),
        ["nb"] = Lines("tom, tomt, segl, stempel, underskrift, utkast, avskrift"),
        ["fi"] = Lines("tyhjä, sinetti, leima, allekirjoitus, luonnos, jäljennös"),
        ["hu"] = Lines("üres, pecsét, bélyegző, aláírás, fogalmazvány, másolat"),
        ["el"] = Lines("κενό, σφραγίδα, υπογραφή, αντίγραφο, σχέδιο"),
    }.ToFrozenDictionary();

    // What stands before a colon, and words of the source's behind it.
    private static readonly FrozenSet<string> Heads = Lines("""
        in margin, in the margin, on the margin, margin, on verso, on the back, on the reverse, endorsed, addressed, annotated, annotation, inscription, caption, translation, trans, tr, stamped, printed
        typed, handwritten, manuscript note, docketed, marginal note in another hand, note in another hand, above the line, below the line, at the foot, at foot of page, in french, in german, in latin, in greek, in italian, in spanish, in russian, in english
        vermerk, marginalie, notiz, am rand, am rande, am fuß, auf der rückseite, übersetzung, notiz am rand, stempel, aufschrift, adresse
        en marge, note marginale, annotation, apostille, traduction, au verso, au dos, au crayon, cachet, suscription, adresse
        al margen, nota al margen, traducción, al dorso, sello, a margine, in margine, nota marginale, postilla, traduzione, sul verso, sul retro, à margem, tradução, no verso, carimbo
        in de marge, vertaling, op de achterzijde, stempel, dopisek, przekład, tłumaczenie, adnotacja, na odwrocie, pieczęć
        на полях, помета, пометка, резолюция, приписка, перевод, надпись, штамп, на обороте, далее зачеркнуто, далее зачёркнуто, помета на полях, на звороті, позначка, переклад
        na okraji, přípisek, překlad, na rubu, i marginalen, översättning, i margen, i marginen, oversættelse, oversettelse, på baksidan, på bagsiden, på baksiden
        reunassa, käännös, a margón, széljegyzet, fordítás, στο περιθώριο, μετάφραση
        """);

    /// <summary>The kind of a bracket that remarks on the source, and the reason, null for a doubt; null where it does not remark on it.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="place">The words around it.</param>
    public static (InterventionKind Kind, string? Reason)? KindOf(string content, BracketPlace place)
    {
        const string reason = "it says how something stands in the source";
        if (place.TouchesWord)
        {
            return null;
        }

        var words = Plain(content);
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (Remarks.Contains(words)
            || (colon > 0 && Plain(content[..colon]) is var head && (Heads.Contains(head) || Remarks.Contains(head) || EditorialRemarks.KindOf(head) is not null)))
        {
            return (InterventionKind.Gloss, reason);
        }

        var isNoun = Nouns["en"].Contains(words) || (Nouns.TryGetValue(place.PrimaryLanguage, out var nouns) && nouns.Contains(words));
        if (!isNoun || (place.IsAlone && place.Block == BracketBlock.Heading))
        {
            return null;
        }

        var isAskedFor = place.PrimaryLanguage == "en" && EnglishGrammar.ReasonFor(words, place.Before) is not null;
        return (InterventionKind.Gloss, isAskedFor ? null : reason);
    }

    private static string Plain(string content) => Spaces().Replace(content.Trim(' ', '.', ',', ';', ':', '!', '\u00A0').ToLowerInvariant(), " ");

    private static FrozenSet<string> Lines(string lists) =>
        lists.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\s\u00A0\u202F]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
