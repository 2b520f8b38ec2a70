using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling.Words;

/// <summary>The headings of registers, in one language.</summary>
/// <param name="Persons">Heading of the register of persons: <c>Index of Persons</c>.</param>
/// <param name="Places">Heading of the register of places.</param>
/// <param name="Things">Heading of the register of things.</param>
public sealed record RegisterWords(string Persons, string Places, string Things)
{
    /// <summary>The heading of the register of a kind.</summary>
    /// <param name="kind">The kind.</param>
    internal string HeadingOf(MentionKind kind) => kind switch
    {
        MentionKind.Person => Persons,
        MentionKind.Place => Places,
        _ => Things,
    };
}
