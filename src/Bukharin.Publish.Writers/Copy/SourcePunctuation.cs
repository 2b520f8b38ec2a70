using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

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
    /// Words parted by spaces; null where the source has straight quotation marks, three full stops, a hyphen between spaces
    /// for a dash and a hyphen between figures. <c>verbatim</c>: the edition has the source's characters.
    /// <c>quotes-curly</c>, <c>ellipsis-sign</c>: the source has the signs themselves. <c>dash-2</c>, <c>dash-3</c>: so many
    /// hyphens between spaces; <c>dash-close-2</c>, <c>dash-close-3</c>: without spaces; <c>dash-sign</c>: an em dash.
    /// <c>range-2</c>, <c>range-3</c>, <c>range-sign</c>: hyphens, or an en dash, between figures.
    /// </returns>
    public static string? Of(Document document, TypographyStyle style)
    {
        if (style.Punctuation == Punctuation.Verbatim)
        {
            return "verbatim";
        }

        var front = document.FrontMatter;
        var words = string.Join('\n', DocumentWalker.Descendants(document).OfType<Text>().Select(text => text.Content)
            .Concat([front.Title, front.Subtitle ?? "", front.Description ?? "", front.Rights ?? "", front.Editorial ?? "", .. front.Credit.Lines]));
        var declared = string.Join(' ', ((string?[])
        [
            MostOften(words, (StraightQuotes(), null), (CurlyQuotes(), "quotes-curly")),
            MostOften(words, (ThreeStops(), null), (EllipsisSigns(), "ellipsis-sign")),
            MostOften(
                words,
                (SpacedHyphens(), null),
                (SpacedDoubleHyphens(), "dash-2"),
                (SpacedTripleHyphens(), "dash-3"),
                (CloseDoubleHyphens(), "dash-close-2"),
                (CloseTripleHyphens(), "dash-close-3"),
                (style.Dash == DashForm.UnspacedEm ? EmDashes() : Nothing(), "dash-sign")),
            MostOften(
                words,
                (RangeHyphens(), null),
                (RangeDoubleHyphens(), "range-2"),
                (RangeTripleHyphens(), "range-3"),
                (RangeDashes(), "range-sign")),
        ]).OfType<string>());
        return declared.Length == 0 ? null : declared;
    }

    private static string? MostOften(string words, params ReadOnlySpan<(Regex Form, string? Name)> forms)
    {
        var (most, name) = (0, (string?)null);
        foreach (var form in forms)
        {
            if (form.Form.Count(words) is var count && count > most)
            {
                (most, name) = (count, form.Name);
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

    [GeneratedRegex(" -- ")]
    private static partial Regex SpacedDoubleHyphens();

    [GeneratedRegex(" --- ")]
    private static partial Regex SpacedTripleHyphens();

    [GeneratedRegex(@"(?<=[^\s-])--(?=[^\s-])(?<![0-9]--(?=[0-9]))")]
    private static partial Regex CloseDoubleHyphens();

    [GeneratedRegex(@"(?<=[^\s-])---(?=[^\s-])(?<![0-9]---(?=[0-9]))")]
    private static partial Regex CloseTripleHyphens();

    [GeneratedRegex("\u2014")]
    private static partial Regex EmDashes();

    [GeneratedRegex("(?!)")]
    private static partial Regex Nothing();

    [GeneratedRegex("(?<![0-9-])[0-9]{1,4}-(?=[0-9]{1,4}(?![0-9-]))")]
    private static partial Regex RangeHyphens();

    [GeneratedRegex("(?<=[0-9])--(?=[0-9])")]
    private static partial Regex RangeDoubleHyphens();

    [GeneratedRegex("(?<=[0-9])---(?=[0-9])")]
    private static partial Regex RangeTripleHyphens();

    [GeneratedRegex("(?<=[0-9])\u2013(?=[0-9])")]
    private static partial Regex RangeDashes();
}
