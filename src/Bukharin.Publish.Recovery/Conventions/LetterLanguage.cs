using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>The words by which a reader knows what the head of a letter says, in one language: made for reading, and in no rule shared with what writes.</summary>
/// <remarks>All are in capitals, letters and figures apart, as <see cref="LetterReading.Words"/> parts them; several ways to say it are parted by <c>|</c>.</remarks>
/// <param name="Tag">Primary subtags of the languages, parted by spaces.</param>
/// <param name="Months">The months in order, each with its cases.</param>
/// <param name="Seasons">Spring to winter, each with its cases.</param>
/// <param name="Between">What begins an interval of two ends, and what stands between these.</param>
/// <param name="NotBefore">What begins an interval without an end.</param>
/// <param name="NotAfter">What begins an interval without a beginning.</param>
/// <param name="About">What says that a date is near.</param>
/// <param name="Probably">What says that a date may be another.</param>
/// <param name="DayUnknown">What says that the day is not known.</param>
/// <param name="MonthUnknown">What says that the month is not known.</param>
/// <param name="BeforeEra">What stands behind years before the common era.</param>
/// <param name="Decade">The words beside the year that begins a decade.</param>
/// <param name="Fillers">Words that say nothing of a date.</param>
/// <param name="To">What stands between sender and addressee; empty where it is a dash.</param>
/// <param name="ToAlone">What stands before an addressee whose sender is not known.</param>
/// <param name="And">What stands before the last of several names.</param>
/// <param name="Bases">The text bases: autograph, copy, draft, typescript, telegram, facsimile, print.</param>
/// <param name="Printed">Said of what was printed before.</param>
/// <param name="NotPrinted">Said of what was not.</param>
/// <param name="PrintedIn">Said before the places.</param>
internal sealed record LetterLanguage(
    string Tag, string Months, string Seasons, (string Beginning, string Middle) Between, string NotBefore, string NotAfter, string About, string Probably,
    string DayUnknown, string MonthUnknown, string BeforeEra, string Decade, string Fillers, string To, string ToAlone, string And, string Bases,
    string Printed, string NotPrinted, string PrintedIn)
{
    /// <summary>The words of a language, or the English ones, which stand in for it.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static LetterLanguage For(string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        return All.FirstOrDefault(one => one.Tag.Split(' ').Contains(primary)) ?? All[0];
    }

    private static readonly ImmutableArray<LetterLanguage> All =
    [
        new("en", "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER", "SPRING SUMMER AUTUMN|FALL WINTER",
            ("BETWEEN", "AND"), "NOT BEFORE", "NOT AFTER", "ABOUT", "PROBABLY", "DAY UNKNOWN", "MONTH UNKNOWN", "BC", "S", "", "TO", "TO", "AND",
            "AUTOGRAPH COPY DRAFT TYPESCRIPT TELEGRAM FACSIMILE PRINT", "PRINTED BEFORE", "NOT PRINTED BEFORE", "PRINTED BEFORE"),
        new("de", "JANUAR FEBRUAR MÄRZ APRIL MAI JUNI JULI AUGUST SEPTEMBER OKTOBER NOVEMBER DEZEMBER", "FRÜHLING SOMMER HERBST WINTER",
            ("ZWISCHEN", "UND"), "FRÜHESTENS", "SPÄTESTENS", "ETWA", "WAHRSCHEINLICH", "TAG UNBEKANNT", "MONAT UNBEKANNT", "V CHR", "ER JAHRE", "", "AN", "AN", "UND",
            "AUTOGRAPH ABSCHRIFT ENTWURF TYPOSKRIPT TELEGRAMM FAKSIMILE DRUCK", "BEREITS GEDRUCKT", "BISHER UNGEDRUCKT", "GEDRUCKT"),
        new("fr", "JANVIER FÉVRIER MARS AVRIL MAI JUIN JUILLET AOÛT SEPTEMBRE OCTOBRE NOVEMBRE DÉCEMBRE", "PRINTEMPS ÉTÉ AUTOMNE HIVER",
            ("ENTRE", "ET"), "AU PLUS TÔT", "AU PLUS TARD", "VERS", "PROBABLEMENT", "JOUR INCONNU", "MOIS INCONNU", "AV J C", "ANNÉES", "LE ER", "À", "À", "ET",
            "AUTOGRAPHE COPIE BROUILLON DACTYLOGRAMME TÉLÉGRAMME FAC_SIMILÉ IMPRIMÉ", "DÉJÀ IMPRIMÉ", "INÉDIT", "DÉJÀ IMPRIMÉ"),
        new("ru", "ЯНВАРЬ|ЯНВАРЯ ФЕВРАЛЬ|ФЕВРАЛЯ МАРТ|МАРТА АПРЕЛЬ|АПРЕЛЯ МАЙ|МАЯ ИЮНЬ|ИЮНЯ ИЮЛЬ|ИЮЛЯ АВГУСТ|АВГУСТА СЕНТЯБРЬ|СЕНТЯБРЯ ОКТЯБРЬ|ОКТЯБРЯ НОЯБРЬ|НОЯБРЯ ДЕКАБРЬ|ДЕКАБРЯ",
            "ВЕСНА|ВЕСНЫ ЛЕТО|ЛЕТА ОСЕНЬ|ОСЕНИ ЗИМА|ЗИМЫ",
            ("НЕ РАНЕЕ", "И НЕ ПОЗДНЕЕ"), "НЕ РАНЕЕ", "НЕ ПОЗДНЕЕ", "ОКОЛО", "ВЕРОЯТНО", "ДЕНЬ НЕИЗВЕСТЕН", "МЕСЯЦ НЕИЗВЕСТЕН", "ДО Н Э", "Е ГГ", "Г", "", "АДРЕСАТ", "И",
            "АВТОГРАФ КОПИЯ ЧЕРНОВИК МАШИНОПИСЬ ТЕЛЕГРАММА ФАКСИМИЛЕ ПЕЧАТНЫЙ_ТЕКСТ", "ПУБЛИКОВАЛОСЬ РАНЕЕ", "ПУБЛИКУЕТСЯ ВПЕРВЫЕ", "ПУБЛИКОВАЛОСЬ"),
        new("uk", "СІЧЕНЬ|СІЧНЯ ЛЮТИЙ|ЛЮТОГО БЕРЕЗЕНЬ|БЕРЕЗНЯ КВІТЕНЬ|КВІТНЯ ТРАВЕНЬ|ТРАВНЯ ЧЕРВЕНЬ|ЧЕРВНЯ ЛИПЕНЬ|ЛИПНЯ СЕРПЕНЬ|СЕРПНЯ ВЕРЕСЕНЬ|ВЕРЕСНЯ ЖОВТЕНЬ|ЖОВТНЯ ЛИСТОПАД|ЛИСТОПАДА ГРУДЕНЬ|ГРУДНЯ",
            "ВЕСНА|ВЕСНИ ЛІТО|ЛІТА ОСІНЬ|ОСЕНІ ЗИМА|ЗИМИ",
            ("НЕ РАНІШЕ", "І НЕ ПІЗНІШЕ"), "НЕ РАНІШЕ", "НЕ ПІЗНІШЕ", "БЛИЗЬКО", "ІМОВІРНО", "ДЕНЬ НЕВІДОМИЙ", "МІСЯЦЬ НЕВІДОМИЙ", "ДО Н Е", "ТІ РР", "Р", "", "АДРЕСАТ", "І",
            "АВТОГРАФ КОПІЯ ЧЕРНЕТКА МАШИНОПИС ТЕЛЕГРАМА ФАКСИМІЛЕ ДРУКОВАНИЙ_ТЕКСТ", "ПУБЛІКУВАЛОСЯ РАНІШЕ", "ПУБЛІКУЄТЬСЯ ВПЕРШЕ", "ПУБЛІКУВАЛОСЯ"),
        new("es", "ENERO FEBRERO MARZO ABRIL MAYO JUNIO JULIO AGOSTO SEPTIEMBRE OCTUBRE NOVIEMBRE DICIEMBRE", "PRIMAVERA VERANO OTOÑO INVIERNO",
            ("ENTRE", "Y"), "COMO PRONTO", "A MÁS TARDAR", "HACIA", "PROBABLEMENTE", "DÍA DESCONOCIDO", "MES DESCONOCIDO", "A C", "DÉCADA", "EL DE", "A", "A", "Y",
            "AUTÓGRAFO COPIA BORRADOR TEXTO_MECANOGRAFIADO TELEGRAMA FACSÍMIL IMPRESO", "PUBLICADA ANTES", "INÉDITA", "PUBLICADA ANTES"),
        new("pt", "JANEIRO FEVEREIRO MARÇO ABRIL MAIO JUNHO JULHO AGOSTO SETEMBRO OUTUBRO NOVEMBRO DEZEMBRO", "PRIMAVERA VERÃO OUTONO INVERNO",
            ("ENTRE", "E"), "NÃO ANTES", "NÃO DEPOIS", "CERCA", "PROVAVELMENTE", "DIA DESCONHECIDO", "MÊS DESCONHECIDO", "A C", "DÉCADA", "DE", "A", "A", "E",
            "AUTÓGRAFO CÓPIA RASCUNHO TEXTO_DATILOGRAFADO TELEGRAMA FAC_SÍMILE IMPRESSO", "PUBLICADA ANTES", "INÉDITA", "PUBLICADA ANTES"),
        new("it", "GENNAIO FEBBRAIO MARZO APRILE MAGGIO GIUGNO LUGLIO AGOSTO SETTEMBRE OTTOBRE NOVEMBRE DICEMBRE", "PRIMAVERA ESTATE AUTUNNO INVERNO",
            ("TRA", "E"), "AL PIÙ PRESTO", "AL PIÙ TARDI", "CIRCA", "PROBABILMENTE", "GIORNO IGNOTO", "MESE IGNOTO", "A C", "ANNI", "º", "A", "A", "E",
            "AUTOGRAFO COPIA MINUTA DATTILOSCRITTO TELEGRAMMA FACSIMILE STAMPA", "GIÀ EDITA", "INEDITA", "GIÀ EDITA"),
        new("nl", "JANUARI FEBRUARI MAART APRIL MEI JUNI JULI AUGUSTUS SEPTEMBER OKTOBER NOVEMBER DECEMBER", "LENTE ZOMER HERFST WINTER",
            ("TUSSEN", "EN"), "NIET VÓÓR", "NIET NA", "OMSTREEKS", "WAARSCHIJNLIJK", "DAG ONBEKEND", "MAAND ONBEKEND", "V CHR", "JAREN", "", "AAN", "AAN", "EN",
            "AUTOGRAAF AFSCHRIFT KLAD TYPOSCRIPT TELEGRAM FACSIMILE DRUK", "EERDER GEDRUKT", "NIET EERDER GEDRUKT", "EERDER GEDRUKT"),
        new("sv", "JANUARI FEBRUARI MARS APRIL MAJ JUNI JULI AUGUSTI SEPTEMBER OKTOBER NOVEMBER DECEMBER", "VÅR SOMMAR HÖST VINTER",
            ("MELLAN", "OCH"), "TIDIGAST", "SENAST", "OMKRING", "TROLIGEN", "DAG OKÄND", "MÅNAD OKÄND", "F KR", "TALET", "", "TILL", "TILL", "OCH",
            "AUTOGRAF AVSKRIFT KONCEPT MASKINSKRIFT TELEGRAM FAKSIMIL TRYCK", "TIDIGARE TRYCKT", "TIDIGARE OTRYCKT", "TIDIGARE TRYCKT"),
        new("da", "JANUAR FEBRUAR MARTS APRIL MAJ JUNI JULI AUGUST SEPTEMBER OKTOBER NOVEMBER DECEMBER", "FORÅR SOMMER EFTERÅR VINTER",
            ("MELLEM", "OG"), "TIDLIGST", "SENEST", "OMKRING", "FORMENTLIG", "DAG UKENDT", "MÅNED UKENDT", "F KR", "ERNE", "", "TIL", "TIL", "OG",
            "AUTOGRAF AFSKRIFT KLADDE MASKINSKRIFT TELEGRAM FAKSIMILE TRYK", "TIDLIGERE TRYKT", "IKKE TIDLIGERE TRYKT", "TIDLIGERE TRYKT"),
        new("nb no", "JANUAR FEBRUAR MARS APRIL MAI JUNI JULI AUGUST SEPTEMBER OKTOBER NOVEMBER DESEMBER", "VÅR SOMMER HØST VINTER",
            ("MELLOM", "OG"), "TIDLIGST", "SENEST", "OMKRING", "TROLIG", "DAG UKJENT", "MÅNED UKJENT", "F KR", "ÅRENE", "", "TIL", "TIL", "OG",
            "AUTOGRAF AVSKRIFT KLADD MASKINSKRIFT TELEGRAM FAKSIMILE TRYKK", "TIDLIGERE TRYKT", "IKKE TIDLIGERE TRYKT", "TIDLIGERE TRYKT"),
        new("pl", "STYCZEŃ|STYCZNIA LUTY|LUTEGO MARZEC|MARCA KWIECIEŃ|KWIETNIA MAJ|MAJA CZERWIEC|CZERWCA LIPIEC|LIPCA SIERPIEŃ|SIERPNIA WRZESIEŃ|WRZEŚNIA PAŹDZIERNIK|PAŹDZIERNIKA LISTOPAD|LISTOPADA GRUDZIEŃ|GRUDNIA",
            "WIOSNA|WIOSNY LATO|LATA JESIEŃ|JESIENI ZIMA|ZIMY",
            ("W OKRESIE OD", "DO"), "NAJWCZEŚNIEJ OD", "NAJPÓŹNIEJ DO", "OKOŁO", "PRAWDOPODOBNIE", "DZIEŃ NIEZNANY", "MIESIĄC NIEZNANY", "P N E", "LATA", "", "", "ADRESAT", "I",
            "AUTOGRAF ODPIS BRULION MASZYNOPIS TELEGRAM FAKSYMILE DRUK", "DRUKOWANY WCZEŚNIEJ", "DOTĄD NIEDRUKOWANY", "DRUKOWANY WCZEŚNIEJ"),
        new("cs", "LEDEN|LEDNA ÚNOR|ÚNORA BŘEZEN|BŘEZNA DUBEN|DUBNA KVĚTEN|KVĚTNA ČERVEN|ČERVNA ČERVENEC|ČERVENCE SRPEN|SRPNA ZÁŘÍ ŘÍJEN|ŘÍJNA LISTOPAD|LISTOPADU PROSINEC|PROSINCE",
            "JARO|JARA LÉTO|LÉTA PODZIM|PODZIMU ZIMA|ZIMY",
            ("V ROZMEZÍ OD", "DO"), "NEJDŘÍVE OD", "NEJPOZDĚJI DO", "KOLEM", "PRAVDĚPODOBNĚ", "DEN NEZNÁMÝ", "MĚSÍC NEZNÁMÝ", "PŘ N L", "LÉTA", "", "", "ADRESÁT", "A",
            "AUTOGRAF OPIS KONCEPT STROJOPIS TELEGRAM FAKSIMILE TISK", "DŘÍVE VYDÁNO", "DOSUD NEVYDÁNO", "DŘÍVE VYDÁNO"),
    ];
}
