namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>What has been seen of a line since the last token: what stands between two words. Nothing has been seen at first.</summary>
internal struct TokenGap
{
    /// <summary>Whether the next token stands apart from the last.</summary>
    public bool HasSpace;

    /// <summary>Whether the first space is a thin one.</summary>
    public bool IsThin;

    /// <summary>Whether such a space stood between two marks, or between a mark and a superscript.</summary>
    public bool IsBehindMark;

    /// <summary>Whether a line of the author's has ended.</summary>
    public bool IsLineEnd;

    /// <summary>Whether a space here is the typographer's, beside a sign that has spaces in some languages.</summary>
    public bool IsGlued;

    /// <summary>Whether the space goes with a bracket that is lifted out of the line.</summary>
    public bool IsSpaceTaken;

    /// <summary>Whether characters without width have been passed.</summary>
    public bool IsInvisible;

    /// <summary>Whether a character without width stands behind the space.</summary>
    public bool IsParted;

    /// <summary>Whether a character without width stood between the space and the mark of a note.</summary>
    public bool IsSpaceParted;

    /// <summary>Whether a space stood before the mark of a note.</summary>
    public bool IsSpaceBeforeMark;
}
