using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>The kinds that an edition file gives, handed out in the order in which brackets open.</summary>
internal sealed class BracketKinds(ImmutableArray<InterventionKind?>? kinds)
{
    private int _next;

    /// <summary>Whether kinds are stated at all.</summary>
    public bool AreStated => kinds is not null;

    /// <summary>How many brackets have been met.</summary>
    public int Met => _next;

    /// <summary>The next bracket's kind; null when it is no editor's. More brackets than kinds are glosses: the numbers are compared later.</summary>
    public InterventionKind? Next()
    {
        var index = _next++;
        return kinds is { } stated && index < stated.Length ? stated[index] : InterventionKind.Gloss;
    }
}
