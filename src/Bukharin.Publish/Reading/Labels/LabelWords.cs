using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>The words that stand before numbers in labels: <c>Article 5</c>, <c>Статья 7</c>.</summary>
/// <remarks>Words that mean the same division of a text, and abbreviations of them, are one: <c>Art. 6</c> follows <c>Article 5</c>.</remarks>
internal static class LabelWords
{
    /// <summary>The longest word.</summary>
    public const int Longest = 12;

    // The first of each row stands for all of it.
    private static readonly FrozenDictionary<string, string> Stems = new[]
    {
        "article articles art arts artikel artikels artikelen artículo artículos articulo articulos articolo articoli artigo artigos artykuł článek čl artikla artikkeli artikkel άρθρο αρθρο статья статьи ст стаття статті артыкул cikk articulus",
        "section sections sec secs sect afdeling abschnitt abschnitte sección secciones sezione sezioni seção secção sectie avsnitt afsnit seksjon osasto oddíl rozdział раздел розділ τμήμα sectio",
        "chapter chapters chap ch cap capo kapitel kap kapitlet chapitre capítulo capitulo capitolo hoofdstuk kapittel kapitola luku глава гл κεφάλαιο fejezet hlava caput",
        "clause clauses klausel cláusula clausola cláusulas klausul klauzula",
        "rule rules regel regeln règle regla regola правило",
        "part parts teil teile partie parte deel del del. osa część část часть частина μέρος rész pars",
        "title titles titre titel dział título titolo tytuł titul titolul титул titulus",
        "paragraph paragraphs para paras paragraf paragraphe párrafo paragrafo parágrafo paragraaf pykälä параграф",
        "absatz abs alinéa alinea comma lid ustęp odstavec",
        "point punkt punkte punto ponto punt пункт п пункти bod ziffer ziffern ziff",
        "number no nos nr num nummer numéro número numero номер",
        "book books livre livres buch libro libros libri livro boek księga kniha книга bok bog kirja könyv βιβλίο liber",
        "thesis theses these thesen thèse thèses tesis tesi tese teza тезис stelling stellingen",
        "proposition propositions",
        "letter letters brief briefe lettre lettres lettera lettere carta cartas brev list письмо лист",
        "exhibit exhibits",
        "lesson lessons lektion lección lezione lição lekcja урок",
        "psalm psalms psalmen psaume psaumes salmo salmi псалом",
        "schedule schedules",
        "annex annexes annexe anexo anexos allegato allegati anlage anlagen anhang beilage bijlage bijlagen załącznik приложение приложения додаток příloha bilaga bilag vedlegg liite melléklet παράρτημα appendix appendices appendice apéndice apêndice aneks",
        "regulation regulations reg regs",
        "by-law by-laws bylaw bylaws",
        "canon canons kanon canone cánon cânone канон",
        "resolution resolutions résolution resolución resolução risoluzione resolutie rezolucja резолюция",
        "question questions frage pregunta domanda pergunta vraag pytanie вопрос питання otázka fråga spørgsmål spørsmål",
        "item items",
        "act acts akt acte atto acto ato акт дія πράξη felvonás",
        "scene scenes szene auftritt scène scena escena cena сцена явление ява jelenet σκηνή",
        "protocol protokoll protocole protocolo protocollo протокол",
    }.SelectMany(row => row.Split(' ').Select(word => (Word: word.TrimEnd('.'), Stem: row.Split(' ')[0])))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Stem, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands for a word and all that mean the same; null when it is none of these words.</summary>
    /// <param name="word">The word, without the point of an abbreviation.</param>
    public static string? StemOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var stem) ? stem : null;

    /// <summary>A word at the beginning of some text, or a sign for one: <c>Article</c>, <c>By-law</c>, <c>№</c>, <c>N.º</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What stands for the word, and how many characters it has, an abbreviation's point among them; null where none stands there.</returns>
    public static (string Stem, int Length)? At(ReadOnlySpan<char> text)
    {
        if (text is ['№', ..])
        {
            return ("number", 1);
        }

        if (text is ['N' or 'n', ..] && LabelNumber.OrdinalSignAt(text, 1) is > 0 and var sign)
        {
            return ("number", 1 + sign);
        }

        var length = LabelNumber.WordLength(text);
        length += length > 0 && length + 1 < text.Length && text[length] == '-' ? 1 + LabelNumber.WordLength(text[(length + 1)..]) : 0;
        return length is 0 or > Longest || StemOf(text[..length]) is not { } stem ? null
            : (stem, length < text.Length && text[length] == '.' ? length + 1 : length);
    }

    /// <summary>The word of a series, by what stands for it, without the part of a code.</summary>
    public static string WordOf(string stem) => stem.Split(' ')[0];

    /// <summary>Whether a word, by what stands for it, names a division that has articles in it.</summary>
    public static bool HoldsArticles(string stem) => stem is "part" or "title" or "chapter" or "book";

    /// <summary>Whether a word names a division that chapters have in them.</summary>
    public static bool IsHeldByChapters(string stem) => stem is not ("part" or "title" or "chapter" or "section" or "book");
}
