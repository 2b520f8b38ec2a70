using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Publishing;

/// <summary>Which version of the program this is.</summary>
public static class ProgramVersion
{
    /// <summary>The version in three numbers: <c>1.2.3</c>.</summary>
    public static string Text { get; } = EditionSet.ToolVersion;
}
