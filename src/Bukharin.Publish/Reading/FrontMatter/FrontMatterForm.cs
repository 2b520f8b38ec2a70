namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>The form of the value that a key of the front matter can have.</summary>
internal enum FrontMatterForm
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Yes or no, as YAML writes it: true or false.</summary>
    Flag,

    /// <summary>Words, or a list of words.</summary>
    Texts,

    /// <summary>A question, a question with its answer, or a list of either.</summary>
    Questions,

    /// <summary>A gap as words alone, a gap with its place, or a list of either.</summary>
    Gaps,

    /// <summary>A name, an entry of a register, a list of either, or the name of a file that has the list.</summary>
    Entries,

    /// <summary>An ISBN, or a mapping of formats to ISBNs.</summary>
    Isbns,

    /// <summary>The name of a printer.</summary>
    Printer,

    /// <summary>A sort of paper, or the thickness of a leaf as a length.</summary>
    Paper,

    /// <summary>A number with a unit of length (mm, cm, in or pt).</summary>
    Length,

    /// <summary>A day, a month or a year.</summary>
    Date,

    /// <summary>The number of a printing, or its number and its date.</summary>
    Printing,

    /// <summary>A price, or a list of prices.</summary>
    Prices,

    /// <summary>A name, a name with a role, or a list of either.</summary>
    Contributors,

    /// <summary>The head of a letter.</summary>
    Correspondence,
}
