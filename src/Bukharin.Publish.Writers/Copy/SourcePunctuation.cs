using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Setting;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Says how the source writes what the typography writes otherwise, as TEI's editorial declaration does.</summary>
/// <remarks>
/// An en dash in an edition may have been one, two or three hyphens. Editions declare which, once for the whole text, so that
/// a source can be made of them again. Where a text mixes its ways, the one it has most often is declared.
/// </remarks>
internal static partial class SourcePunctuation
{
    /// <summary>Finds how a source writes its punctuation.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">What the style does to it.</param>
    /// <returns>
    /// <see cref="PunctuationWords"/>, parted by spaces; null where the source writes in the plain way.
    /// </returns>
    public static string? Of(Document document, TypographyStyle style)
    {
        if (style.Punctuation == Punctuation.Verbatim)
        {
            return PunctuationWords.Verbatim;
        }

        var front = document.FrontMatter;
        var words = string.Join('\n', DocumentWalker.Descendants(document).OfType<Text>().Select(text => text.Content)
            .Concat([front.Title, front.Subtitle ?? "", front.Description ?? "", front.Rights ?? "", front.Editorial ?? "", .. front.Credit.Lines]));
        var hyphens = new HyphenRows(words, front.Language);
        var hasEmDash = LanguageRules.For(front.Language) is { } rules
            && (rules.Dash == DashRule.EmAsSpaced || (rules.Dash == DashRule.AsStyled && style.Dash == DashForm.UnspacedEm));
        var declared = string.Join(' ', ((string?[])
        [
            MostOften(words, (StraightQuotes(), null), (CurlyQuotes(), PunctuationWords.CurlyQuotes)),
            MostOften(words, (ThreeStops(), null), (EllipsisSigns(), PunctuationWords.EllipsisSign)),
            MostOften(
                (SpacedHyphens().Count(words), null),
                (hyphens.Spaced(2), PunctuationWords.DashLead + "2"),
                (hyphens.Spaced(3), PunctuationWords.DashLead + "3"),
                (hyphens.Close(2), PunctuationWords.CloseDashLead + "2"),
                (hyphens.Close(3), PunctuationWords.CloseDashLead + "3"),
                (hasEmDash ? EmDashes().Count(words) : 0, PunctuationWords.DashSign)),
            hyphens.Suppressed is { } width ? FormattableString.Invariant($"{PunctuationWords.SuppressedLead}{width}") : null,
            MostOften(
                words,
                (RangeHyphens(), null),
                (RangeDoubleHyphens(), PunctuationWords.RangeLead + "2"),
                (RangeTripleHyphens(), PunctuationWords.RangeLead + "3"),
                (RangeDashes(), PunctuationWords.RangeSign)),
        ]).OfType<string>());
        return declared.Length == 0 ? null : declared;
    }

    private static string? MostOften(string words, params ReadOnlySpan<(Regex Form, string? Name)> forms)
    {
        var counts = new (int, string?)[forms.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = (forms[i].Form.Count(words), forms[i].Name);
        }

        return MostOften(counts);
    }

    private static string? MostOften(params ReadOnlySpan<(int Count, string? Name)> forms)
    {
        var (most, name) = (0, (string?)null);
        foreach (var form in forms)
        {
            if (form.Count > most)
            {
                (most, name) = form;
            }
        }

        return name;
    }

    [GeneratedRegex("[\"']")]
    private static partial Regex StraightQuotes();

    [GeneratedRegex("[\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB]")]
    private static partial Regex CurlyQuotes();

    [GeneratedRegex(@"(?<!\.)\.\.\.")]
    private static partial Regex ThreeStops();

    [GeneratedRegex("\u2026")]
    private static partial Regex EllipsisSigns();

    [GeneratedRegex(" - ")]
    private static partial Regex SpacedHyphens();

    [GeneratedRegex("\u2014")]
    private static partial Regex EmDashes();

    [GeneratedRegex("(?<![0-9-])[0-9]{1,4}-(?=[0-9]{1,4}(?![0-9-]))")]
    private static partial Regex RangeHyphens();

    [GeneratedRegex("(?<=[0-9])--(?=[0-9])")]
    private static partial Regex RangeDoubleHyphens();

    [GeneratedRegex("(?<=[0-9])---(?=[0-9])")]
    private static partial Regex RangeTripleHyphens();

    [GeneratedRegex("(?<=[0-9])\u2013(?=[0-9])")]
    private static partial Regex RangeDashes();
}
