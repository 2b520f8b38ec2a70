namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>What can stand under a key of the front matter.</summary>
internal enum FrontMatterForm
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Words, or a list of them.</summary>
    Texts,

    /// <summary>A question, a question with its answer, or a list of either.</summary>
    Questions,

    /// <summary>Words that a sheet leaves out, with where they stand, or a list of either.</summary>
    Gaps,

    /// <summary>An ISBN, or one for each of some formats.</summary>
    Isbns,

    /// <summary>The name of a printer.</summary>
    Printer,

    /// <summary>A sort of paper, or a length.</summary>
    Paper,

    /// <summary>A length.</summary>
    Length,

    /// <summary>A day, a month or a year.</summary>
    Date,

    /// <summary>A price, or a list of them.</summary>
    Prices,

    /// <summary>A name, a name with a role, or a list of either.</summary>
    Contributors,

    /// <summary>The head of a letter.</summary>
    Correspondence,
}
