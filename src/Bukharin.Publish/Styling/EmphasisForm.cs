namespace Bukharin.Publish.Styling;

/// <summary>How emphasised words are distinguished from the others.</summary>
public enum EmphasisForm
{
    /// <summary>By italics.</summary>
    Italic,

    /// <summary>By bold type, because slanted letters are hard to read for people with weak sight or dyslexia.</summary>
    Weight,
}
