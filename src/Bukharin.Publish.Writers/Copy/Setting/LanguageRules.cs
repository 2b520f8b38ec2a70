using System.Collections.Frozen;

namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>How a language sets its punctuation.</summary>
/// <param name="Marks">Its quotation marks.</param>
/// <param name="Dash">Its dash.</param>
/// <param name="DialogueIsEm">Whether speech that begins with a dash has an em dash, whatever dash stands in a sentence.</param>
/// <param name="IsSpaced">Whether guillemets have a narrow space inside, and a space of the source before <c>; : ! ?</c> must not break.</param>
/// <remarks>
/// Marks: Unicode CLDR 48, <c>delimiters</c> of each locale; but French quotations within quotations have single guillemets, as
/// CLDR has them for Switzerland, since the double ones could not be told from those around them.
/// </remarks>
internal sealed record LanguageRules(QuotationMarks Marks, DashRule Dash, bool DialogueIsEm = false, bool IsSpaced = false)
{
    // Marks: opening and closing double, opening and closing single. A tag with a region or a variant stands before its language.
    private static readonly (string Marks, DashRule Dash, string Tags)[] Table =
    [
        ("\u201C\u201D\u2018\u2019", DashRule.AsStyled, "en af cy fo ga gd la sq id ms vi"),
        ("\u201C\u201D\u2018\u2019", DashRule.SpacedEn, "da lv tr"),
        ("\u201C\u201D\u2018\u2019", DashRule.EmAsSpaced, "es gl"),
        ("\u201C\u201D\u2018\u2019", DashRule.SpacedEm, "pt"),
        ("\u00AB\u00BB\u201C\u201D", DashRule.SpacedEm, "pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL"),
        ("\u2018\u2019\u2018\u2019", DashRule.SpacedEn, "nl"),
        ("\u201E\u201C\u201A\u2018", DashRule.AsStyled, "de"),
        ("\u201E\u201C\u201A\u2018", DashRule.SpacedEn, "cs dsb et hr hsb is lb sk sl"),
        ("\u201E\u201C\u201A\u2018", DashRule.SpacedEm, "mk"),
        ("\u201E\u201D\u00AB\u00BB", DashRule.SpacedEn, "pl ro"),
        ("\u201E\u201D\u00BB\u00AB", DashRule.SpacedEn, "hu"),
        ("\u201E\u201D\u2018\u2019", DashRule.SpacedEn, "bs"),
        ("\u201E\u201D\u2019\u2019", DashRule.SpacedEn, "sr"),
        ("\u201E\u201C\u201E\u201C", DashRule.SpacedEn, "bg lt"),
        ("\u201E\u201C\u00AB\u00BB", DashRule.SpacedEn, "ka"),
        ("\u201D\u201D\u2019\u2019", DashRule.SpacedEn, "fi sv"),
        ("\u00AB\u00BB\u2018\u2019", DashRule.SpacedEn, "nb nn no el-polyton"),
        ("\u00AB\u00BB\u201C\u201D", DashRule.SpacedEn, "el eu it"),
        ("\u00AB\u00BB\u201C\u201D", DashRule.EmAsSpaced, "ca"),
        ("\u00AB\u00BB\u201E\u201C", DashRule.SpacedEm, "be ru uk"),
        ("\u00AB\u00BB\u2039\u203A", DashRule.AsStyled, "fr rm"),
        ("\u201C\u201D\u00AB\u00BB", DashRule.SpacedEn, "eo"),
    ];

    private static readonly FrozenSet<string> SpeaksAfterEmDash = FrozenSet.Create(StringComparer.Ordinal, "el", "fr", "it", "ro");

    private static readonly FrozenDictionary<string, LanguageRules> ByTag = Table
        .SelectMany(row => row.Tags.Split(' ').Select(tag => (Tag: tag, Rules: new LanguageRules(
            new QuotationMarks(row.Marks[0], row.Marks[1], row.Marks[2], row.Marks[3]),
            row.Dash,
            DialogueIsEm: SpeaksAfterEmDash.Contains(Primary(tag)),
            IsSpaced: tag == "fr"))))
        .ToFrozenDictionary(row => row.Tag, row => row.Rules, StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages that have rules: tags, some of them with a region or a variant.</summary>
    public static IEnumerable<string> Tags => ByTag.Keys.Order(StringComparer.Ordinal);

    /// <summary>The rules of a language; null where there are none, and its punctuation stays as the source has it.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static LanguageRules? For(string tag)
    {
        var language = Primary(tag);
        foreach (var subtag in tag.Split('-').Skip(1))
        {
            if (ByTag.TryGetValue($"{language}-{subtag}", out var regional))
            {
                return regional;
            }
        }

        return ByTag.GetValueOrDefault(language);
    }

    /// <summary>A tag's language without script, region and variants.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
