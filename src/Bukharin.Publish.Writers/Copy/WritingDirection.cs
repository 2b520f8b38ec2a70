namespace Bukharin.Publish.Writers.Copy;

/// <summary>The direction in which a language is written.</summary>
internal static class WritingDirection
{
    private static readonly string[] RightToLeftScripts = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

    private static readonly string[] RightToLeftLanguages =
        ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi"];

    /// <summary>The direction of a language as HTML says it: <c>ltr</c> or <c>rtl</c>.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static string Of(string tag) => IsRightToLeft(tag) ? "rtl" : "ltr";

    /// <summary>Whether a language is written from right to left: by its script if the tag names one, else by itself.</summary>
    public static bool IsRightToLeft(string tag)
    {
        var subtags = tag.Split('-');
        var script = subtags.Skip(1).FirstOrDefault(subtag => subtag.Length == 4 && char.IsAsciiLetter(subtag[0]));
        return script is null
            ? RightToLeftLanguages.Contains(subtags[0], StringComparer.OrdinalIgnoreCase)
            : RightToLeftScripts.Contains(script, StringComparer.OrdinalIgnoreCase);
    }
}
