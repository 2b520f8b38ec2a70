namespace Bukharin.Publish.Recovery.Packages;

/// <summary>Names of parts, and references from one part to another.</summary>
internal static class PartPath
{
    /// <summary>The part that a reference leads to.</summary>
    /// <param name="from">The part that has the reference; empty for the package itself.</param>
    /// <param name="reference">A relative reference (RFC 3986, 4.2) without a scheme; its fragment is left out.</param>
    /// <returns>A name without a slash in front.</returns>
    public static string Resolve(string from, string reference)
    {
        var path = Uri.UnescapeDataString(WithoutFragment(reference));
        if (path.Length == 0)
        {
            return from;
        }

        var segments = new List<string>();
        if (!path.StartsWith('/'))
        {
            segments.AddRange(from.Split('/')[..^1]);
        }

        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                // RFC 3986, 5.2.4: a step above the root stays at the root.
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>What stands after the number sign of a reference; null without one.</summary>
    public static string? Fragment(string reference)
    {
        var at = reference.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? null : Uri.UnescapeDataString(reference[(at + 1)..]);
    }

    /// <summary>Whether a reference leads out of the package (RFC 3986, 3.1: it begins with a scheme).</summary>
    public static bool IsExternal(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return reference.StartsWith("//", StringComparison.Ordinal)
            || (colon > 0 && reference.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0);
    }

    private static string WithoutFragment(string reference)
    {
        var at = reference.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? reference : reference[..at];
    }
}
