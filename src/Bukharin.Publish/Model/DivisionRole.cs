namespace Bukharin.Publish.Model;

/// <summary>What a division is; the words are TEI's.</summary>
public enum DivisionRole
{
    /// <summary>The line that names the author of an article.</summary>
    Byline,

    /// <summary>Words that lead to the text, not by its author.</summary>
    Introduction,

    /// <summary>The letter itself.</summary>
    Letter,

    /// <summary>Dateline and salutation at a letter's beginning.</summary>
    Opener,

    /// <summary>The salutation.</summary>
    Salute,

    /// <summary>Farewell, signature and dateline at a letter's end.</summary>
    Closer,

    /// <summary>The signature.</summary>
    Signed,

    /// <summary>Place and date of writing.</summary>
    Dateline,

    /// <summary>What follows the signature.</summary>
    Postscript,

    /// <summary>Words about the text, not by its author.</summary>
    Commentary,

    /// <summary>Where the text comes from, as the source prints it.</summary>
    Source,

    /// <summary>Publisher, place and rights, as the source prints them.</summary>
    Imprint,

    /// <summary>Words of another's that stand at the head of a text or a chapter.</summary>
    Epigraph,

    /// <summary>Whose the words of a quotation or an epigraph are: its last line.</summary>
    Attribution,

    /// <summary>A text of a volume, with its title, its headnote and its credit.</summary>
    Work,

    /// <summary>What an editor says above a letter of a volume: its number, from whom to whom, where and when, where it is kept.</summary>
    Headnote,
}
