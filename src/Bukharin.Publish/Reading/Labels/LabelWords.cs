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
        "article articles art arts artikel artikels artikelen artículo artículos articulo articulos articolo articoli artigo artigos artykuł článek čl artikla artikkeli artikkel άρθρο αρθρο статья статьи ст стаття статті артыкул cikk",
        "section sections sec secs sect abschnitt abschnitte sección secciones sezione sezioni seção secção sectie avsnitt afsnit seksjon osasto oddíl rozdział раздел розділ τμήμα",
        "chapter chapters chap kapitel kap kapitlet chapitre capítulo capitulo capitolo hoofdstuk kapittel kapitola luku глава гл κεφάλαιο fejezet",
        "clause clauses klausel cláusula clausola cláusulas",
        "rule rules regel regeln règle regla regola правило",
        "part parts teil teile partie parte deel del del. osa część část часть частина μέρος rész",
        "title titre titel título titolo tytuł titul titolul титул",
        "paragraph paragraphs para paras paragraf paragraphe párrafo paragrafo parágrafo paragraaf pykälä параграф",
        "absatz abs alinéa alinea comma lid ustęp odstavec",
        "point punkt punkte punto ponto punt пункт п пункти bod",
        "number nummer numéro número numero",
    }.SelectMany(row => row.Split(' ').Select(word => (Word: word.TrimEnd('.'), Stem: row.Split(' ')[0])))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Stem, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands for a word and all that mean the same; null when it is none of these words.</summary>
    /// <param name="word">The word, without the point of an abbreviation.</param>
    public static string? StemOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var stem) ? stem : null;

    /// <summary>The word of a series, by what stands for it, without the part of a code.</summary>
    public static string WordOf(string stem) => stem.Split(' ')[0];

    /// <summary>Whether a word, by what stands for it, names a division that has articles in it.</summary>
    public static bool HoldsArticles(string stem) => stem is "part" or "title" or "chapter";

    /// <summary>Whether a word names a division that chapters have in them.</summary>
    public static bool IsHeldByChapters(string stem) => stem is not ("part" or "title" or "chapter" or "section");
}
