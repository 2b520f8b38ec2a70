namespace Bukharin.Publish.Vocabulary;

/// <summary>Keywords by which an edition records how its source writes the punctuation that typography replaces.</summary>
/// <remarks>
/// Keywords are separated by spaces. Without any, the source has straight quotation marks, three full stops for an ellipsis, a
/// hyphen between spaces for a dash and a hyphen between figures. A keyword that ends in a hyphen is followed by a number of
/// hyphens: <c>dash-2</c>.
/// </remarks>
internal static class PunctuationWords
{
    /// <summary>The edition keeps the punctuation characters of the source.</summary>
    public const string Verbatim = "verbatim";

    /// <summary>The source has curly quotation marks.</summary>
    public const string CurlyQuotes = "quotes-curly";

    /// <summary>The source has the ellipsis character.</summary>
    public const string EllipsisSign = "ellipsis-sign";

    /// <summary>The source has em dashes.</summary>
    public const string DashSign = "dash-sign";

    /// <summary>Prefix: the source writes a dash as the given number of hyphens between spaces.</summary>
    public const string DashLead = "dash-";

    /// <summary>Prefix: the source writes a dash as the given number of hyphens without spaces.</summary>
    public const string CloseDashLead = "dash-close-";

    /// <summary>The source has an en dash between figures.</summary>
    public const string RangeSign = "range-sign";

    /// <summary>Prefix: the source has the given number of hyphens between figures.</summary>
    public const string RangeLead = "range-";

    /// <summary>Prefix: the source writes the given number of hyphens for the suppressed rest of a name or a year.</summary>
    public const string SuppressedLead = "suppressed-";
}
