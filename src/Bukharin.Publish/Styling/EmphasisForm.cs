namespace Bukharin.Publish.Styling;

/// <summary>What emphasised words look like.</summary>
public enum EmphasisForm
{
    /// <summary>Italics.</summary>
    Italic,

    /// <summary>Bold type: slanted letters are hard to read for those whose sight is weak, and for dyslexic readers.</summary>
    Weight,
}
