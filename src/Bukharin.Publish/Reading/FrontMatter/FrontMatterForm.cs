namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>What can stand under a key of the front matter.</summary>
internal enum FrontMatterForm
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Words, or a list of them.</summary>
    Texts,

    /// <summary>An ISBN, or one for each of some formats.</summary>
    Isbns,

    /// <summary>A name, a name with a role, or a list of either.</summary>
    Contributors,
}
