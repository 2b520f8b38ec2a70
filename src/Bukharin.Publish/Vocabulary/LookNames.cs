using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Class names of text formatting in the tags of a PDF.</summary>
internal static class LookNames
{
    /// <summary>Emphasised words.</summary>
    public const string Emphasis = "emphasis";

    /// <summary>Strongly emphasised words.</summary>
    public const string Strong = "strong";

    /// <summary>Words in small capitals; also a class in EPUBs.</summary>
    public const string SmallCaps = "small-caps";

    /// <summary>Words in superscript.</summary>
    public const string Superscript = "superscript";

    /// <summary>Words in subscript.</summary>
    public const string Subscript = "subscript";

    /// <summary>The name of a baseline shift.</summary>
    /// <param name="shift">The shift; <see cref="BaselineShift.None"/> has no name and throws.</param>
    public static string Of(BaselineShift shift) => shift switch
    {
        BaselineShift.Superscript => Superscript,
        BaselineShift.Subscript => Subscript,
        _ => throw new UnreachableException($"No name for {shift}."),
    };
}
