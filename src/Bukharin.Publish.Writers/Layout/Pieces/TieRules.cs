using System.Collections.Frozen;

namespace Bukharin.Publish.Writers.Layout.Pieces;

/// <summary>Which words of a language a compositor does not part at a line's end.</summary>
/// <param name="Titles">What stands before a name.</param>
/// <param name="BeforeFigures">What stands before a number and says what is counted.</param>
/// <param name="AfterFigures">What stands behind a number: units, months, parts of the day.</param>
/// <param name="Particles">Short words that lean on the word before them.</param>
/// <param name="TiesLetters">Whether a word of one small letter, a preposition or conjunction, leans on the word behind it.</param>
/// <remarks>
/// After The Chicago Manual of Style (17th edition), chapter 7 on word division; the Lexique des règles typographiques en usage
/// à l'Imprimerie nationale; Duden; and A. E. Milchin and L. K. Cheltsova, Spravochnik izdatelya i avtora.
/// </remarks>
internal sealed record TieRules(
    FrozenSet<string> Titles, FrozenSet<string> BeforeFigures, FrozenSet<string> AfterFigures, FrozenSet<string> Particles, bool TiesLetters)
{
    private static readonly TieRules None = Of("", "", "");

    private static readonly TieRules English = Of(
        "Mr Mrs Ms Dr Prof St Mr. Mrs. Ms. Dr. Prof. St. Rev. Capt. Col. Gen. Sgt. Sir",
        "p. pp. no. nos. No. Nos. vol. vols. ch. chap. fol. fols. art. arts. sec. fig. line note vv. v. c. ca.",
        "January February March April May June July August September October November December a.m. p.m. % lb oz cwt mm cm m km kg g per");

    private static readonly TieRules French = Of(
        "M. MM. Mme Mmes Mlle Mlles Dr Me Mgr St Ste",
        "p. pp. n° nos no N° No vol. chap. art. fol. t. fig. v. l. ch.",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre % mm cm m km kg g h F €");

    private static readonly TieRules German = Of(
        "Dr. Prof. Hr. Hrn. Fr. Frau Herr St.",
        "S. Nr. Nrn. Bd. Bde. Art. Abs. Kap. Bl. Abb. Anm. Z. Sp. Ziff. H.",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Uhr % mm cm m km kg g Mark €");

    private static readonly TieRules Russian = Of(
        "т. тов. г. гр. проф. акад. д-р",
        "с. стр. т. тт. гл. ст. п. пп. л. лл. д. № ч. рис. прим. кн.",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря г. гг. в. вв. года году год % мм см м км кг руб. коп. тыс. млн",
        "же ж ли ль бы б",
        tiesLetters: true);

    /// <summary>The rules of a language; none where it is none of ours.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static TieRules For(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => English,
        "fr" => French,
        "de" => German,
        "ru" => Russian,
        _ => None,
    };

    private static TieRules Of(string titles, string beforeFigures, string afterFigures, string particles = "", bool tiesLetters = false) =>
        new(Words(titles), Words(beforeFigures), Words(afterFigures), Words(particles), tiesLetters);

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
