namespace Bukharin.Publish.Reading.Content;

/// <summary>The words of a fence around verse whose lines are numbered: <c>::: {.numbered start=21}</c>.</summary>
internal static class VerseFence
{
    /// <summary>The class that has the lines numbered.</summary>
    public const string Numbered = "numbered";

    /// <summary>The attribute that says which number the first line has; without it, that is 1.</summary>
    public const string Start = "start";

    /// <summary>A class that may stand beside the other and says what is in the fence.</summary>
    public const string Verse = "verse";
}
