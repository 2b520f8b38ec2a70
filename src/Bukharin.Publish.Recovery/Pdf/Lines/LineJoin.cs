namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>How a line's end and the next line's beginning belong together.</summary>
/// <remarks>Whether the text or the page asked for a line's end cannot be seen: both are spaces.</remarks>
internal enum LineJoin
{
    /// <summary>Nothing joins the two: a paragraph has ended.</summary>
    NewParagraph,

    /// <summary>The sentence goes on after a space.</summary>
    Space,

    /// <summary>The word goes on: the line was broken inside it, without a sign of its own.</summary>
    Word,

    /// <summary>The word goes on, and the soft hyphen at the line's end is not part of it.</summary>
    SoftHyphen,
}
