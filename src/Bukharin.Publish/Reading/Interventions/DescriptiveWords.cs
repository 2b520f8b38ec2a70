using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Recognizes brackets that describe the state of the source: <c>[two words illegible]</c>, <c>[torn]</c>, <c>[name withheld]</c>.</summary>
/// <remarks>
/// A bracket is such a remark when all its words are ones that editors use in remarks: at least one decisive word, and around it
/// words for parts of a page and their number. So <c>[a hole in the page]</c> describes damage, and <c>[a hole in the ice]</c> does
/// not. The words of all languages count in every text, since editors need not write in the author's language.
/// </remarks>
internal static partial class DescriptiveWords
{
    private static readonly (InterventionKind Kind, string Reason, FrozenSet<string> Words, bool NeedsPart)[] Decisive =
    [
        (InterventionKind.Illegible, "it says that something cannot be read", WordSet.Of("""
            illegible unreadable indecipherable undecipherable illeg inaudible unintelligible
            unverständlich unhörbar неслышно
            unleserlich unleserliche unleserliches unleserlicher unlesbar
            illisible illisibles indéchiffrable indéchiffrables
            нрзб неразб неразборчиво неразборчива неразборчивое неразборчивы нечитаемо
            illeggibile illeggibili indecifrabile ilegible ilegibles indescifrable ilegível ilegíveis indecifrável onleesbaar onleesbare nieczytelne nieczytelny nieczytelna
            nečitelné nečitelný nečitateľné oläsligt oläslig ulæselig ulæseligt uleselig uleselige lukukelvoton olvashatatlan нерозбірливо нерозбірливе нерозб δυσανάγνωστο δυσανάγνωστη
            """), false),
        (InterventionKind.Redacted, "it says that something is withheld", WordSet.Of("""
            redacted withheld suppressed censored anonymized anonymised
            geschwärzt zensiert anonymisiert
            caviardé caviardée caviardés censuré censurée anonymisé anonymisée
            засекречено вымарано цензурой
            """), false),
        (InterventionKind.Damage, "it says that the source is damaged", WordSet.Of("""
            torn damaged damage blot blotted blots hole holes stain stained burnt burned charred faded mutilated smeared tear wormhole wormholes
            beschädigt beschädigung abgerissen zerrissen eingerissen loch riss fleck tintenfleck tintenklecks wasserfleck verbrannt verblasst verderbt textverlust
            déchiré déchirée déchirés déchirure trou trous tache taches taché tachée abîmé abîmée endommagé endommagée brûlé brûlée mutilé mutilée
            roto rota rasgado rasgada desgarrado manchado quemado deteriorado strappato strappata lacerato macchia bruciato danneggiato danneggiata danificado danificada queimado
            gescheurd afgescheurd vlek beschadigd verbrand podarte oddarte plama uszkodzone dziura roztrženo utrženo skvrna poškozeno trasigt skadat beskadiget revet iturevet skadet
            repeytynyt vaurioitunut szakadt sérült розірвано відірвано пошкоджено пляма σκισμένο φθαρμένο
            разрыв надрыв порвано оторвано оборвано оборван надорван повреждено поврежден повреждён повреждена пятно клякса дыра прожжено выцвело утрачено
            """), false),
        (InterventionKind.Damage, "it says that the source has lost something", WordSet.Of("""
            missing lacuna lacunae gap wanting
            lücke textlücke fehlt fehlen fehlend
            lacune lacunes manque manquent manquant manquante
            лакуна пропуск отсутствует отсутствуют недостаёт недостает
            laguna lacunas falta lacuna manca lacune ontbreekt luka brak saknas mangler puuttuu hiányzik
            """), false),
        (InterventionKind.Omission, "it says that something is left out", WordSet.Of("""
            omitted omission ellipsis
            ausgelassen auslassung
            omis omise omission
            опущено пропущено
            """), false),
        (InterventionKind.Unclear, "it says that the reading is in doubt", WordSet.Of("""
            unclear uncertain doubtful
            unsicher unklar
            incertain incertaine douteux douteuse
            неясно предположительно
            """), false),

        // "lost" describes the source only beside other words: "[lost]" alone can be a word that the sentence needs.
        (InterventionKind.Damage, "it says that the source has lost something", WordSet.Of("lost verloren perdu perdue perdus perdues потерян потеряна потеряно потеряны утеряна утеряны"), true),
    ];

    // Words for the parts that a source consists of.
    private static readonly FrozenSet<string> Parts = WordSet.Of("""
        word words letter letters line lines page pages leaf leaves sheet sheets passage text rest remainder end beginning ending paragraph sentence part enclosure
        wort wörter zeile zeilen seite seiten blatt blätter stelle rest ende anfang schluss anlage
        mot mots ligne lignes page pages feuille feuillet feuillets passage fin début suite
        palabra palabras línea líneas hoja hojas parola parole riga righe foglio palavra palavras linha linhas folha woord woorden regel regels bladzijde
        słowo słowa wyraz wyrazy wiersz strona slovo slova řádek ord rader linje linjer side sider sidor sana sanaa rivi szó sor рядок рядки сторінка λέξη λέξεις
        слово слова строка строки страница страницы лист листы конец начало окончание
        """);

    private static readonly FrozenSet<string> Accompanying = WordSet.Of("""
        a an the one two three four five six seven eight nine ten several some few many half first last next
        worm encre tinte tinta inkt inchiostro чернил чернила
        paper edge corner margin manuscript ms name names address signature date place
        number passages parts ink water wax seal censor
        here is are was by with away off out through in at of to and or from on made have been has left it
        bottom top right lower upper reading
        ein eine eines einem einer zwei drei vier fünf mehrere einige worte buchstabe buchstaben papier rand ecke
        namen unterschrift stellen hier handschrift im am der die das des dem den durch mit und ist sind lesung anschrift ort
        un une deux trois quatre cinq plusieurs quelques lettre lettres bord coin nom noms texte
        manuscrit ici il le la les du de d l dans par au à et est sont lecture adresse
        dos tres cuatro varias unas algunas due tre alcune duas três várias algumas een één twee drie enkele jedno dwa trzy kilka jeden dvě tři två några ett et to noen nogle yksi kaksi egy két több
        de en el los las con por del di da della con do da em na por met door van het in w z na av på með і в на два дві кілька слів сл
        один одно одна два две три четыре пять несколько слов строк буква буквы букв листа край края угол бумага
        имя имени фамилия подпись место текст текста здесь далее рукопись в на и с чтение
        """);

    /// <summary>The kind of intervention that a bracket describes, and the reason; null where it describes none.</summary>
    /// <param name="content">The bracket's words.</param>
    public static (InterventionKind Kind, string? Reason)? KindOf(string content)
    {
        if (EditorialRemarks.KindOf(content) is { } said)
        {
            return (said, said == InterventionKind.Deleted ? "it says that something is struck out" : "it says that something was put in");
        }

        var words = Word().Matches(content.ToLowerInvariant()).Select(match => match.Value).ToList();
        foreach (var (kind, reason, decisive, needsPart) in Decisive)
        {
            if (words.Exists(decisive.Contains)
                && (!needsPart || words.Exists(Parts.Contains))
                && words.TrueForAll(word => decisive.Contains(word) || Parts.Contains(word) || Accompanying.Contains(word) || char.IsAsciiDigit(word[0])))
            {
                return (kind, reason);
            }
        }

        return null;
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
