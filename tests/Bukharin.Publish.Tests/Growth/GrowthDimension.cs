namespace Bukharin.Publish.Tests.Growth;

/// <summary>Something of which a text may have any number.</summary>
/// <param name="Name">What there is more of.</param>
/// <param name="Count">How many there are in the smaller of two texts; the other has twice as many.</param>
/// <param name="Body">The text of a number of them, behind the front matter.</param>
internal sealed record GrowthDimension(string Name, int Count, Func<int, string> Body)
{
    /// <summary>Lines of the front matter beside those that every text has.</summary>
    public Func<int, string> FrontMatter { get; init; } = _ => "";

    /// <summary>The title.</summary>
    public Func<int, string> Title { get; init; } = _ => "T";

    /// <summary>Whether editions are made of it, and it is not only read.</summary>
    public bool IsPublished { get; init; } = true;

    /// <summary>The text.</summary>
    public string Text(int count) => $"---\ntitle: {Title(count)}\nlang: en\nsource: none\n{FrontMatter(count)}---\n\n{Body(count)}\n";
}
