namespace Bukharin.Publish.Vocabulary;

/// <summary>The words by which an edition declares how its source writes what the typography writes otherwise.</summary>
/// <remarks>
/// They are parted by spaces. Without a word the source has straight quotation marks, three full stops, a hyphen between spaces
/// for a dash and a hyphen between figures. Where a word ends in a hyphen, a number of hyphens follows: <c>dash-2</c>.
/// </remarks>
internal static class PunctuationWords
{
    /// <summary>The edition has the source's characters.</summary>
    public const string Verbatim = "verbatim";

    /// <summary>The source has curly quotation marks.</summary>
    public const string CurlyQuotes = "quotes-curly";

    /// <summary>The source has the sign of an ellipsis.</summary>
    public const string EllipsisSign = "ellipsis-sign";

    /// <summary>The source has em dashes.</summary>
    public const string DashSign = "dash-sign";

    /// <summary>The source has so many hyphens between spaces for a dash.</summary>
    public const string DashLead = "dash-";

    /// <summary>The source has so many hyphens without spaces for a dash.</summary>
    public const string CloseDashLead = "dash-close-";

    /// <summary>The source has an en dash between figures.</summary>
    public const string RangeSign = "range-sign";

    /// <summary>The source has so many hyphens between figures.</summary>
    public const string RangeLead = "range-";

    /// <summary>The source has so many hyphens for the rest of a name or a year.</summary>
    public const string SuppressedLead = "suppressed-";
}
