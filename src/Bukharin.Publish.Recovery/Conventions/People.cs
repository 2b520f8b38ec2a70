using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>Reads lists of people where a format has one string for all of them.</summary>
internal static class People
{
    /// <summary>The names of a list, parted by semicolons, as Word parts authors.</summary>
    public static ImmutableArray<string> Names(string? names) =>
        names is null ? [] : [.. names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Authors and others in the order of their roles, where the file has it; else authors first.</summary>
    public static ImmutableArray<(string Name, string? Role)> InOrder(
        ImmutableArray<(string Name, string? Role)> authors, ImmutableArray<(string Name, string? Role)> others, string? roles)
    {
        var (nextAuthors, nextOthers) = (new Queue<(string Name, string? Role)>(authors), new Queue<(string Name, string? Role)>(others));
        var people = ImmutableArray.CreateBuilder<(string Name, string? Role)>();
        foreach (var role in roles?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if ((role == "aut" ? nextAuthors : nextOthers).TryDequeue(out var next))
            {
                people.Add(next);
            }
        }

        return [.. people, .. nextAuthors, .. nextOthers];
    }

    /// <summary>"Ruth Calloway (edt)" is a name and a MARC relator code of three small letters.</summary>
    public static (string Name, string? Role) WithRole(string name)
    {
        var at = name.Length - "(edt)".Length;
        return at > 0 && name[at] == '(' && name[^1] == ')' && name.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('a', 'z') < 0
            ? (name[..at].TrimEnd(), name[(at + 1)..^1]) : (name, null);
    }
}
