using System.Collections.Immutable;

namespace Bukharin.Publish.Letters;

internal static partial class LetterWordTable
{
    /// <summary>The languages for which styles have no words of their own.</summary>
    private static ImmutableArray<LetterWords> Others() =>
    [
        new()
        {
            Tag = "es",
            Months = Words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
            Seasons = Words("primavera verano otoño invierno"),
            Day = "{d} de {m} de {y}", DayOfYear = "{d} de {m}", DayOfMonth = "{d}", Month = "{m} de {y}", YearBefore = "{y} a. C.", Decade = "década de {y}",
            DayLead = "el ", Between = "entre {0} y {1}", NotBefore = "como pronto {0}", NotAfter = "a más tardar {0}",
            About = "hacia {0}", AboutAsksForCase = true, Probably = "probablemente {0}",
            DayUnknown = ", día desconocido", MonthUnknown = ", mes desconocido",
            FromTo = "{0} a {1}", To = "A {0}", And = "y",
            Bases = Words("Autógrafo Copia Borrador Texto_mecanografiado Telegrama Facsímil Impreso"),
            Printed = "Publicada antes", NotPrinted = "Inédita", PrintedIn = "Publicada antes:",
        },
        new()
        {
            Tag = "pt",
            Months = Words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
            Seasons = Words("primavera verão outono inverno"),
            Day = "{d} de {m} de {y}", DayOfYear = "{d} de {m}", DayOfMonth = "{d}", Month = "{m} de {y}", YearBefore = "{y} a.C.", Decade = "década de {y}",
            Between = "entre {0} e {1}", NotBefore = "não antes de {0}", NotAfter = "não depois de {0}", About = "cerca de {0}", Probably = "provavelmente {0}",
            DayUnknown = ", dia desconhecido", MonthUnknown = ", mês desconhecido",
            FromTo = "{0} a {1}", To = "A {0}", And = "e",
            Bases = Words("Autógrafo Cópia Rascunho Texto_datilografado Telegrama Fac-símile Impresso"),
            Printed = "Publicada antes", NotPrinted = "Inédita", PrintedIn = "Publicada antes:",
        },
        new()
        {
            Tag = "it",
            Months = Words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
            Seasons = Words("primavera estate autunno inverno"),
            Day = "{d} {m} {y}", DayOfYear = "{d} {m}", DayOfMonth = "{d}", FirstDay = "1º", Month = "{m} {y}", YearBefore = "{y} a.C.", Decade = "anni {y}",
            Between = "tra {0} e {1}", NotBefore = "al più presto {0}", NotAfter = "al più tardi {0}", About = "circa {0}", Probably = "probabilmente {0}",
            DayUnknown = ", giorno ignoto", MonthUnknown = ", mese ignoto",
            FromTo = "{0} a {1}", To = "A {0}", And = "e",
            Bases = Words("Autografo Copia Minuta Dattiloscritto Telegramma Facsimile Stampa"),
            Printed = "Già edita", NotPrinted = "Inedita", PrintedIn = "Già edita:",
        },
        new()
        {
            Tag = "nl",
            Months = Words("januari februari maart april mei juni juli augustus september oktober november december"),
            Seasons = Words("lente zomer herfst winter"),
            Day = "{d} {m} {y}", DayOfYear = "{d} {m}", DayOfMonth = "{d}", Month = "{m} {y}", YearBefore = "{y} v.Chr.", Decade = "jaren {y}",
            Between = "tussen {0} en {1}", NotBefore = "niet vóór {0}", NotAfter = "niet na {0}", About = "omstreeks {0}", Probably = "waarschijnlijk {0}",
            DayUnknown = ", dag onbekend", MonthUnknown = ", maand onbekend",
            FromTo = "{0} aan {1}", To = "Aan {0}", And = "en",
            Bases = Words("Autograaf Afschrift Klad Typoscript Telegram Facsimile Druk"),
            Printed = "Eerder gedrukt", NotPrinted = "Niet eerder gedrukt", PrintedIn = "Eerder gedrukt:",
        },
        new()
        {
            Tag = "sv",
            Months = Words("januari februari mars april maj juni juli augusti september oktober november december"),
            Seasons = Words("vår sommar höst vinter"),
            Day = "{d} {m} {y}", DayOfYear = "{d} {m}", DayOfMonth = "{d}", Month = "{m} {y}", YearBefore = "{y} f.Kr.", Decade = "{y}-talet",
            Between = "mellan {0} och {1}", NotBefore = "tidigast {0}", NotAfter = "senast {0}", About = "omkring {0}", Probably = "troligen {0}",
            DayUnknown = ", dag okänd", MonthUnknown = ", månad okänd",
            FromTo = "{0} till {1}", To = "Till {0}", And = "och",
            Bases = Words("Autograf Avskrift Koncept Maskinskrift Telegram Faksimil Tryck"),
            Printed = "Tidigare tryckt", NotPrinted = "Tidigare otryckt", PrintedIn = "Tidigare tryckt:",
        },
        new()
        {
            Tag = "da",
            Months = Words("januar februar marts april maj juni juli august september oktober november december"),
            Seasons = Words("forår sommer efterår vinter"),
            Day = "{d}. {m} {y}", DayOfYear = "{d}. {m}", DayOfMonth = "{d}.", Month = "{m} {y}", YearBefore = "{y} f.Kr.", Decade = "{y}’erne",
            Between = "mellem {0} og {1}", NotBefore = "tidligst {0}", NotAfter = "senest {0}", About = "omkring {0}", Probably = "formentlig {0}",
            DayUnknown = ", dag ukendt", MonthUnknown = ", måned ukendt",
            FromTo = "{0} til {1}", To = "Til {0}", And = "og",
            Bases = Words("Autograf Afskrift Kladde Maskinskrift Telegram Faksimile Tryk"),
            Printed = "Tidligere trykt", NotPrinted = "Ikke tidligere trykt", PrintedIn = "Tidligere trykt:",
        },
        new()
        {
            Tag = "nb no",
            Months = Words("januar februar mars april mai juni juli august september oktober november desember"),
            Seasons = Words("vår sommer høst vinter"),
            Day = "{d}. {m} {y}", DayOfYear = "{d}. {m}", DayOfMonth = "{d}.", Month = "{m} {y}", YearBefore = "{y} f.Kr.", Decade = "{y}-årene",
            Between = "mellom {0} og {1}", NotBefore = "tidligst {0}", NotAfter = "senest {0}", About = "omkring {0}", Probably = "trolig {0}",
            DayUnknown = ", dag ukjent", MonthUnknown = ", måned ukjent",
            FromTo = "{0} til {1}", To = "Til {0}", And = "og",
            Bases = Words("Autograf Avskrift Kladd Maskinskrift Telegram Faksimile Trykk"),
            Printed = "Tidligere trykt", NotPrinted = "Ikke tidligere trykt", PrintedIn = "Tidligere trykt:",
        },
        new()
        {
            Tag = "pl",
            Months = Words("styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"),
            MonthsInCase = Words("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
            Seasons = Words("wiosna lato jesień zima"), SeasonsInCase = Words("wiosny lata jesieni zimy"),
            Day = "{d} {m} {y}", DayOfYear = "{d} {m}", DayOfMonth = "{d}", Month = "{m} {y}", YearBefore = "{y} p.n.e.", Decade = "lata {y}–{z}",
            Between = "w okresie od {0} do {1}", NotBefore = "najwcześniej od {0}", NotAfter = "najpóźniej do {0}",
            About = "około {0}", AboutAsksForCase = true, Probably = "prawdopodobnie {0}",
            DayUnknown = ", dzień nieznany", MonthUnknown = ", miesiąc nieznany",
            FromTo = "{0} — {1}", To = "Adresat: {0}", And = "i",
            Bases = Words("Autograf Odpis Brulion Maszynopis Telegram Faksymile Druk"),
            Printed = "Drukowany wcześniej", NotPrinted = "Dotąd niedrukowany", PrintedIn = "Drukowany wcześniej:",
        },
        new()
        {
            Tag = "cs",
            Months = Words("leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"),
            MonthsInCase = Words("ledna února března dubna května června července srpna září října listopadu prosince"),
            Seasons = Words("jaro léto podzim zima"), SeasonsInCase = Words("jara léta podzimu zimy"),
            Day = "{d}. {m} {y}", DayOfYear = "{d}. {m}", DayOfMonth = "{d}.", Month = "{m} {y}", YearBefore = "{y} př. n. l.", Decade = "léta {y}–{z}",
            Between = "v rozmezí od {0} do {1}", NotBefore = "nejdříve od {0}", NotAfter = "nejpozději do {0}",
            About = "kolem {0}", AboutAsksForCase = true, Probably = "pravděpodobně {0}",
            DayUnknown = ", den neznámý", MonthUnknown = ", měsíc neznámý",
            FromTo = "{0} — {1}", To = "Adresát: {0}", And = "a",
            Bases = Words("Autograf Opis Koncept Strojopis Telegram Faksimile Tisk"),
            Printed = "Dříve vydáno", NotPrinted = "Dosud nevydáno", PrintedIn = "Dříve vydáno:",
        },
    ];
}
