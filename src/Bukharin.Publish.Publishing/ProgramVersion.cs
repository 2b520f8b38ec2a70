namespace Bukharin.Publish.Publishing;

/// <summary>Which version of the program this is.</summary>
public static class ProgramVersion
{
    /// <summary>The version in three numbers: <c>1.2.3</c>.</summary>
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetName().Version!.ToString(3);
}
