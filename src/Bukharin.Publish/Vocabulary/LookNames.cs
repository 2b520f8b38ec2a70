using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>What tags of a PDF call that which sets words off from those around them.</summary>
internal static class LookNames
{
    /// <summary>Emphasised words.</summary>
    public const string Emphasis = "emphasis";

    /// <summary>Strongly emphasised words.</summary>
    public const string Strong = "strong";

    /// <summary>Words in small capitals; the class of an EPUB too.</summary>
    public const string SmallCaps = "small-caps";

    /// <summary>Words above the line.</summary>
    public const string Superscript = "superscript";

    /// <summary>Words below it.</summary>
    public const string Subscript = "subscript";

    /// <summary>Where words stand on their line.</summary>
    /// <param name="shift">The place; not that of plain words.</param>
    public static string Of(BaselineShift shift) => shift switch
    {
        BaselineShift.Superscript => Superscript,
        BaselineShift.Subscript => Subscript,
        _ => throw new UnreachableException($"No name for {shift}."),
    };
}
