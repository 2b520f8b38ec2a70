namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>What a language sets for straight quotation marks.</summary>
/// <param name="OpenDouble">For an opening double one.</param>
/// <param name="CloseDouble">For a closing double one.</param>
/// <param name="OpenSingle">For an opening single one.</param>
/// <param name="CloseSingle">For a closing single one.</param>
internal sealed record QuotationMarks(char OpenDouble, char CloseDouble, char OpenSingle, char CloseSingle)
{
    /// <summary>The mark for a straight one.</summary>
    /// <param name="straight"><c>"</c> or <c>'</c>.</param>
    /// <param name="opens">Whether it opens a quotation.</param>
    public char For(char straight, bool opens) => straight == '"'
        ? opens ? OpenDouble : CloseDouble
        : opens ? OpenSingle : CloseSingle;

    /// <summary>Whether a mark, as a source may have it, closes quotations of this language and opens none.</summary>
    public bool Closes(char mark) => (mark == CloseDouble || mark == CloseSingle) && mark != OpenDouble && mark != OpenSingle;
}
