using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Brackets that say what became of the source: <c>[two words illegible]</c>, <c>[torn]</c>, <c>[name withheld]</c>.</summary>
/// <remarks>
/// A bracket is one of these when it is made of words that editors use in such remarks and of nothing else: one at least that
/// decides, and around it words for parts of a page and their number. So <c>[a hole in the page]</c> tells of damage, and
/// <c>[a hole in the ice]</c> does not. The words of all languages count in every text: an editor need not write in the author's.
/// </remarks>
internal static partial class DescriptiveWords
{
    private static readonly (InterventionKind Kind, string Reason, FrozenSet<string> Words)[] Decisive =
    [
        (InterventionKind.Illegible, "it says that something cannot be read", Set("""
            illegible unreadable indecipherable undecipherable illeg inaudible unintelligible
            unverständlich unhörbar неслышно
            unleserlich unleserliche unleserliches unleserlicher unlesbar
            illisible illisibles indéchiffrable indéchiffrables
            нрзб неразб неразборчиво неразборчива неразборчивое неразборчивы нечитаемо
            illeggibile illeggibili ilegible ilegibles ilegível ilegíveis onleesbaar nieczytelne nečitelné oläsligt ulæselig ulæseligt uleselig δυσανάγνωστο
            """)),
        (InterventionKind.Redacted, "it says that something is withheld", Set("""
            redacted withheld suppressed censored anonymized anonymised
            geschwärzt zensiert anonymisiert
            caviardé caviardée caviardés censuré censurée anonymisé anonymisée
            засекречено вымарано цензурой
            """)),
        (InterventionKind.Damage, "it says that the source is damaged", Set("""
            torn damaged damage blot blotted blots hole holes stain stained burnt burned charred faded mutilated smeared tear wormhole
            beschädigt beschädigung abgerissen zerrissen eingerissen loch riss fleck tintenfleck tintenklecks wasserfleck verbrannt verblasst verderbt textverlust
            déchiré déchirée déchirés déchirure trou trous tache taches taché tachée abîmé abîmée endommagé endommagée brûlé brûlée mutilé mutilée
            порвано оторвано оборвано оборван надорван повреждено поврежден повреждён повреждена пятно клякса дыра прожжено выцвело утрачено
            """)),
        (InterventionKind.Damage, "it says that the source has lost something", Set("""
            missing lacuna lacunae gap wanting
            lücke textlücke fehlt fehlen fehlend
            lacune lacunes manque manquent manquant manquante
            лакуна пропуск отсутствует отсутствуют недостаёт недостает
            laguna lacunas falta lacuna manca lacune ontbreekt luka brak saknas mangler puuttuu hiányzik
            """)),
        (InterventionKind.Omission, "it says that something is left out", Set("""
            omitted omission ellipsis
            ausgelassen auslassung
            omis omise omission
            опущено пропущено
            """)),
        (InterventionKind.Unclear, "it says that the reading is in doubt", Set("""
            unclear uncertain doubtful
            unsicher unklar
            incertain incertaine douteux douteuse
            неясно предположительно
            """)),
    ];

    private static readonly FrozenSet<string> Lost = Set("lost verloren perdu perdue perdus perdues потерян потеряна потеряно потеряны утеряна утеряны");

    private static readonly FrozenSet<string> Parts = Set("""
        word words letter letters line lines page pages leaf leaves sheet sheets passage text rest remainder end beginning ending paragraph sentence part enclosure
        wort wörter zeile zeilen seite seiten blatt blätter stelle rest ende anfang schluss anlage
        mot mots ligne lignes page pages feuille feuillet feuillets passage fin début suite
        слово слова строка строки страница страницы лист листы конец начало окончание
        """);

    private static readonly FrozenSet<string> Accompanying = Set("""
        a an the one two three four five six seven eight nine ten several some few many half first last next
        word words letter letters line lines page pages paper leaf sheet edge corner margin manuscript ms name names address signature date place
        number passage passages text rest remainder end beginning paragraph sentence part parts ink water wax seal censor
        here is are was by with away off out through in at of to and or from on made have been has left it
        bottom top left right lower upper reading leaves sheets ending enclosure
        ein eine eines einem einer zwei drei vier fünf mehrere einige wort wörter worte zeile zeilen buchstabe buchstaben seite blatt papier rand ecke name
        namen unterschrift stelle stellen text rest ende anfang schluss anlage seiten blätter hier handschrift im am in der die das des dem den durch mit und ist sind lesung anschrift ort
        un une deux trois quatre cinq plusieurs quelques mot mots ligne lignes lettre lettres page feuille papier bord coin nom noms signature passage texte
        manuscrit ici fin début suite pages feuillet feuillets il le la les du des de d l dans par au à et est sont lecture adresse
        один одно одна два две три четыре пять несколько слово слова слов строка строки строк буква буквы букв лист листа край края угол бумага
        имя имени фамилия подпись место текст текста конец начало окончание страница страницы листы здесь далее рукопись в на и с чтение
        """);

    /// <summary>The kind that a bracket says it is, and the reason; null where it says nothing of the sort.</summary>
    /// <param name="content">The bracket's words.</param>
    public static (InterventionKind Kind, string? Reason)? KindOf(string content)
    {
        if (EditorialRemarks.KindOf(content) is { } said)
        {
            return (said, said == InterventionKind.Deleted ? "it says that something is struck out" : "it says that something was put in");
        }

        var words = Word().Matches(content.ToLowerInvariant()).Select(match => match.Value).ToList();
        foreach (var (kind, reason, decisive) in Decisive)
        {
            if (words.Exists(decisive.Contains) && words.TrueForAll(word => decisive.Contains(word) || Accompanying.Contains(word) || char.IsAsciiDigit(word[0])))
            {
                return (kind, reason);
            }
        }

        return AreLoss(words) ? (InterventionKind.Damage, "it says that the source has lost something") : null;
    }

    /// <summary>Whether words say that a part of the source is lost; "lost" alone can be a word that the sentence needs.</summary>
    private static bool AreLoss(List<string> words) =>
        words.Exists(Lost.Contains) && words.Exists(Parts.Contains) && words.TrueForAll(word => Lost.Contains(word) || Parts.Contains(word) || Accompanying.Contains(word));

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{M}]+|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
