namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Compares names as people type them: <c>Large Print</c> is <c>large-print</c>.</summary>
internal static class LooseName
{
    /// <summary>Whether two names are equal apart from case, spaces, hyphens and underscores.</summary>
    public static bool IsSame(string left, string right) => string.Equals(Bare(left), Bare(right), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => string.Concat(name.Where(sign => sign is not (' ' or '-' or '_')));
}
