using System.Collections.Immutable;

namespace Bukharin.Publish.Letters;

/// <summary>The languages in which heads of letters are printed. Months: Unicode CLDR 48, <c>dates</c> of each locale; phrases: as printed editions of letters have them.</summary>
internal static partial class LetterWordTable
{
    /// <summary>English: what is printed where a language has no words.</summary>
    public static LetterWords English { get; } = new()
    {
        Tag = "en",
        Months = Words("January February March April May June July August September October November December"),
        Seasons = Words("spring summer autumn winter"),
        Day = "{d} {m} {y}", DayOfYear = "{d} {m}", DayOfMonth = "{d}", Month = "{m} {y}", YearBefore = "{y} BC", Decade = "{y}s",
        Between = "between {0} and {1}", NotBefore = "not before {0}", NotAfter = "not after {0}", About = "about {0}", Probably = "probably {0}",
        DayUnknown = ", day unknown", MonthUnknown = ", month unknown",
        FromTo = "{0} to {1}", To = "To {0}", And = "and",
        Bases = Words("Autograph Copy Draft Typescript Telegram Facsimile Print"),
        Printed = "Printed before", NotPrinted = "Not printed before", PrintedIn = "Printed before:",
    };

    /// <summary>All languages.</summary>
    public static ImmutableArray<LetterWords> All { get; } =
    [
        English,
        English with { Tag = "en-US", Day = "{m} {d}, {y}", DayOfYear = null, DayOfMonth = null, Seasons = Words("spring summer fall winter") },
        new()
        {
            Tag = "de",
            Months = Words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
            Seasons = Words("Frühling Sommer Herbst Winter"),
            Day = "{d}. {m} {y}", DayOfYear = "{d}. {m}", DayOfMonth = "{d}.", Month = "{m} {y}", YearBefore = "{y} v. Chr.", Decade = "{y}er Jahre",
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
            Day = "{d} {m} {y}", DayOfYear = "{d} {m}", DayOfMonth = "{d}", FirstDay = "1er", Month = "{m} {y}", YearBefore = "{y} av. J.-C.", Decade = "années {y}",
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
            Day = "{d} {m} {y}", DayOfYear = "{d} {m}", DayOfMonth = "{d}", Month = "{m} {y}", Year = "{y} г.", YearBefore = "{y} г. до н. э.", Decade = "{y}-е гг.",
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
            Day = "{d} {m} {y}", DayOfYear = "{d} {m}", DayOfMonth = "{d}", Month = "{m} {y}", Year = "{y} р.", YearBefore = "{y} р. до н. е.", Decade = "{y}-ті рр.",
            Between = "не раніше {0} і не пізніше {1}", NotBefore = "не раніше {0}", NotAfter = "не пізніше {0}",
            About = "близько {0}", AboutAsksForCase = true, Probably = "імовірно, {0}",
            DayUnknown = ", день невідомий", MonthUnknown = ", місяць невідомий",
            FromTo = "{0} — {1}", To = "Адресат: {0}", And = "і",
            Bases = Words("Автограф Копія Чернетка Машинопис Телеграма Факсиміле Друкований_текст"),
            Printed = "Публікувалося раніше", NotPrinted = "Публікується вперше", PrintedIn = "Публікувалося:",
        },
        .. Others(),
    ];

    /// <summary>Words parted by spaces; an underscore is a space within one.</summary>
    private static ImmutableArray<string> Words(string words) => [.. words.Split(' ').Select(word => word.Replace('_', ' '))];
}
