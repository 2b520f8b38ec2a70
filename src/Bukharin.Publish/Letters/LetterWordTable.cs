using System.Collections.Immutable;

namespace Bukharin.Publish.Letters;

/// <summary>
/// The words of all languages in which heads of letters are printed. Month names are those of Unicode CLDR 48, <c>dates</c> of each
/// locale; phrases are those of printed editions of letters.
/// </summary>
internal static class LetterWordTable
{
    /// <summary>The English words, which are also used for languages without words of their own.</summary>
    public static LetterWords English { get; } = new()
    {
        Tag = "en",
        Months = Words("January February March April May June July August September October November December"),
        Seasons = Words("spring summer autumn winter"),
        Day = "{d} {m} {y}", YearBefore = "{y} BC", Decade = "{y}s",
        Between = "between {0} and {1}", NotBefore = "not before {0}", NotAfter = "not after {0}", About = "about {0}", Probably = "probably {0}",
        DayUnknown = ", day unknown", MonthUnknown = ", month unknown",
        FromTo = "{0} to {1}", To = "To {0}", And = "and",
        Bases = Words("Autograph Copy Draft Typescript Telegram Facsimile Print"),
        Printed = "Printed before", NotPrinted = "Not printed before",
    };

    /// <summary>The words of each language.</summary>
    public static ImmutableArray<LetterWords> All { get; } =
    [
        English,
        English with { Tag = "en-US", Day = "{m} {d}, {y}", Seasons = Words("spring summer fall winter") },
        new()
        {
            Tag = "de",
            Months = Words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
            Seasons = Words("Frühling Sommer Herbst Winter"),
            Day = "{d}. {m} {y}", YearBefore = "{y} v. Chr.", Decade = "{y}er Jahre",
            Between = "zwischen {0} und {1}", NotBefore = "frühestens {0}", NotAfter = "spätestens {0}", About = "etwa {0}", Probably = "wahrscheinlich {0}",
            DayUnknown = ", Tag unbekannt", MonthUnknown = ", Monat unbekannt",
            FromTo = "{0} an {1}", To = "An {0}", And = "und",
            Bases = Words("Autograph Abschrift Entwurf Typoskript Telegramm Faksimile Druck"),
            Printed = "Bereits gedruckt", NotPrinted = "Bisher ungedruckt", PrintedIn = "Gedruckt:",
        },
        new()
        {
            Tag = "fr",
            Months = Words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
            Seasons = Words("printemps été automne hiver"),
            Day = "{d} {m} {y}", FirstDay = "1er", YearBefore = "{y} av. J.-C.", Decade = "années {y}",
            DayLead = "le ", Between = "entre {0} et {1}", NotBefore = "au plus tôt {0}", NotAfter = "au plus tard {0}",
            About = "vers {0}", AboutAsksForCase = true, Probably = "probablement {0}",
            DayUnknown = ", jour inconnu", MonthUnknown = ", mois inconnu",
            FromTo = "{0} à {1}", To = "À {0}", And = "et",
            Bases = Words("Autographe Copie Brouillon Dactylogramme Télégramme Fac-similé Imprimé"),
            Printed = "Déjà imprimé", NotPrinted = "Inédit", PrintedIn = "Déjà imprimé :",
        },
        new()
        {
            Tag = "ru",
            Months = Words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
            MonthsInCase = Words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
            Seasons = Words("весна лето осень зима"), SeasonsInCase = Words("весны лета осени зимы"),
            Day = "{d} {m} {y}", Year = "{y} г.", YearBefore = "{y} г. до н. э.", Decade = "{y}-е гг.",
            Between = "не ранее {0} и не позднее {1}", NotBefore = "не ранее {0}", NotAfter = "не позднее {0}",
            About = "около {0}", AboutAsksForCase = true, Probably = "вероятно, {0}",
            DayUnknown = ", день неизвестен", MonthUnknown = ", месяц неизвестен",
            FromTo = "{0} — {1}", To = "Адресат: {0}", And = "и",
            Bases = Words("Автограф Копия Черновик Машинопись Телеграмма Факсимиле Печатный_текст"),
            Printed = "Публиковалось ранее", NotPrinted = "Публикуется впервые", PrintedIn = "Публиковалось:",
        },
        new()
        {
            Tag = "uk",
            Months = Words("січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень"),
            MonthsInCase = Words("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
            Seasons = Words("весна літо осінь зима"), SeasonsInCase = Words("весни літа осені зими"),
            Day = "{d} {m} {y}", Year = "{y} р.", YearBefore = "{y} р. до н. е.", Decade = "{y}-ті рр.",
            Between = "не раніше {0} і не пізніше {1}", NotBefore = "не раніше {0}", NotAfter = "не пізніше {0}",
            About = "близько {0}", AboutAsksForCase = true, Probably = "імовірно, {0}",
            DayUnknown = ", день невідомий", MonthUnknown = ", місяць невідомий",
            FromTo = "{0} — {1}", To = "Адресат: {0}", And = "і",
            Bases = Words("Автограф Копія Чернетка Машинопис Телеграма Факсиміле Друкований_текст"),
            Printed = "Публікувалося раніше", NotPrinted = "Публікується вперше", PrintedIn = "Публікувалося:",
        },
        new()
        {
            Tag = "es",
            Months = Words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
            Seasons = Words("primavera verano otoño invierno"),
            Day = "{d} de {m} de {y}", YearBefore = "{y} a. C.", Decade = "década de {y}",
            DayLead = "el ", Between = "entre {0} y {1}", NotBefore = "como pronto {0}", NotAfter = "a más tardar {0}",
            About = "hacia {0}", AboutAsksForCase = true, Probably = "probablemente {0}",
            DayUnknown = ", día desconocido", MonthUnknown = ", mes desconocido",
            FromTo = "{0} a {1}", To = "A {0}", And = "y",
            Bases = Words("Autógrafo Copia Borrador Texto_mecanografiado Telegrama Facsímil Impreso"),
            Printed = "Publicada antes", NotPrinted = "Inédita",
        },
        new()
        {
            Tag = "pt",
            Months = Words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
            Seasons = Words("primavera verão outono inverno"),
            Day = "{d} de {m} de {y}", YearBefore = "{y} a.C.", Decade = "década de {y}",
            Between = "entre {0} e {1}", NotBefore = "não antes de {0}", NotAfter = "não depois de {0}", About = "cerca de {0}", Probably = "provavelmente {0}",
            DayUnknown = ", dia desconhecido", MonthUnknown = ", mês desconhecido",
            FromTo = "{0} a {1}", To = "A {0}", And = "e",
            Bases = Words("Autógrafo Cópia Rascunho Texto_datilografado Telegrama Fac-símile Impresso"),
            Printed = "Publicada antes", NotPrinted = "Inédita",
        },
        new()
        {
            Tag = "it",
            Months = Words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
            Seasons = Words("primavera estate autunno inverno"),
            Day = "{d} {m} {y}", FirstDay = "1º", YearBefore = "{y} a.C.", Decade = "anni {y}",
            Between = "tra {0} e {1}", NotBefore = "al più presto {0}", NotAfter = "al più tardi {0}", About = "circa {0}", Probably = "probabilmente {0}",
            DayUnknown = ", giorno ignoto", MonthUnknown = ", mese ignoto",
            FromTo = "{0} a {1}", To = "A {0}", And = "e",
            Bases = Words("Autografo Copia Minuta Dattiloscritto Telegramma Facsimile Stampa"),
            Printed = "Già edita", NotPrinted = "Inedita",
        },
        new()
        {
            Tag = "nl",
            Months = Words("januari februari maart april mei juni juli augustus september oktober november december"),
            Seasons = Words("lente zomer herfst winter"),
            Day = "{d} {m} {y}", YearBefore = "{y} v.Chr.", Decade = "jaren {y}",
            Between = "tussen {0} en {1}", NotBefore = "niet vóór {0}", NotAfter = "niet na {0}", About = "omstreeks {0}", Probably = "waarschijnlijk {0}",
            DayUnknown = ", dag onbekend", MonthUnknown = ", maand onbekend",
            FromTo = "{0} aan {1}", To = "Aan {0}", And = "en",
            Bases = Words("Autograaf Afschrift Klad Typoscript Telegram Facsimile Druk"),
            Printed = "Eerder gedrukt", NotPrinted = "Niet eerder gedrukt",
        },
        new()
        {
            Tag = "sv",
            Months = Words("januari februari mars april maj juni juli augusti september oktober november december"),
            Seasons = Words("vår sommar höst vinter"),
            Day = "{d} {m} {y}", YearBefore = "{y} f.Kr.", Decade = "{y}-talet",
            Between = "mellan {0} och {1}", NotBefore = "tidigast {0}", NotAfter = "senast {0}", About = "omkring {0}", Probably = "troligen {0}",
            DayUnknown = ", dag okänd", MonthUnknown = ", månad okänd",
            FromTo = "{0} till {1}", To = "Till {0}", And = "och",
            Bases = Words("Autograf Avskrift Koncept Maskinskrift Telegram Faksimil Tryck"),
            Printed = "Tidigare tryckt", NotPrinted = "Tidigare otryckt",
        },
        new()
        {
            Tag = "da",
            Months = Words("januar februar marts april maj juni juli august september oktober november december"),
            Seasons = Words("forår sommer efterår vinter"),
            Day = "{d}. {m} {y}", YearBefore = "{y} f.Kr.", Decade = "{y}’erne",
            Between = "mellem {0} og {1}", NotBefore = "tidligst {0}", NotAfter = "senest {0}", About = "omkring {0}", Probably = "formentlig {0}",
            DayUnknown = ", dag ukendt", MonthUnknown = ", måned ukendt",
            FromTo = "{0} til {1}", To = "Til {0}", And = "og",
            Bases = Words("Autograf Afskrift Kladde Maskinskrift Telegram Faksimile Tryk"),
            Printed = "Tidligere trykt", NotPrinted = "Ikke tidligere trykt",
        },
        new()
        {
            Tag = "nb no",
            Months = Words("januar februar mars april mai juni juli august september oktober november desember"),
            Seasons = Words("vår sommer høst vinter"),
            Day = "{d}. {m} {y}", YearBefore = "{y} f.Kr.", Decade = "{y}-årene",
            Between = "mellom {0} og {1}", NotBefore = "tidligst {0}", NotAfter = "senest {0}", About = "omkring {0}", Probably = "trolig {0}",
            DayUnknown = ", dag ukjent", MonthUnknown = ", måned ukjent",
            FromTo = "{0} til {1}", To = "Til {0}", And = "og",
            Bases = Words("Autograf Avskrift Kladd Maskinskrift Telegram Faksimile Trykk"),
            Printed = "Tidligere trykt", NotPrinted = "Ikke tidligere trykt",
        },
        new()
        {
            Tag = "pl",
            Months = Words("styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"),
            MonthsInCase = Words("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
            Seasons = Words("wiosna lato jesień zima"), SeasonsInCase = Words("wiosny lata jesieni zimy"),
            Day = "{d} {m} {y}", YearBefore = "{y} p.n.e.", Decade = "lata {y}–{z}",
            Between = "w okresie od {0} do {1}", NotBefore = "najwcześniej od {0}", NotAfter = "najpóźniej do {0}",
            About = "około {0}", AboutAsksForCase = true, Probably = "prawdopodobnie {0}",
            DayUnknown = ", dzień nieznany", MonthUnknown = ", miesiąc nieznany",
            FromTo = "{0} — {1}", To = "Adresat: {0}", And = "i",
            Bases = Words("Autograf Odpis Brulion Maszynopis Telegram Faksymile Druk"),
            Printed = "Drukowany wcześniej", NotPrinted = "Dotąd niedrukowany",
        },
        new()
        {
            Tag = "cs",
            Months = Words("leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"),
            MonthsInCase = Words("ledna února března dubna května června července srpna září října listopadu prosince"),
            Seasons = Words("jaro léto podzim zima"), SeasonsInCase = Words("jara léta podzimu zimy"),
            Day = "{d}. {m} {y}", YearBefore = "{y} př. n. l.", Decade = "léta {y}–{z}",
            Between = "v rozmezí od {0} do {1}", NotBefore = "nejdříve od {0}", NotAfter = "nejpozději do {0}",
            About = "kolem {0}", AboutAsksForCase = true, Probably = "pravděpodobně {0}",
            DayUnknown = ", den neznámý", MonthUnknown = ", měsíc neznámý",
            FromTo = "{0} — {1}", To = "Adresát: {0}", And = "a",
            Bases = Words("Autograf Opis Koncept Strojopis Telegram Faksimile Tisk"),
            Printed = "Dříve vydáno", NotPrinted = "Dosud nevydáno",
        },
    ];

    /// <summary>Splits words at spaces; an underscore stands for a space within a word.</summary>
    private static ImmutableArray<string> Words(string words) => [.. words.Split(' ').Select(word => word.Replace('_', ' '))];
}
