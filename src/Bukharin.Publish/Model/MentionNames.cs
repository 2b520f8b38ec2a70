using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bukharin.Publish.Model;

/// <summary>Names of marked persons, places and things: classes in sources, EPUBs and the tags of a PDF, and the ids to which registers lead.</summary>
internal static class MentionNames
{
    /// <summary>The most characters that a key can have: an id with it is a bookmark's name in a DOCX, which has at most 40.</summary>
    public const int LongestKey = 28;

    /// <summary>The class of the words that name a person.</summary>
    public const string Person = "person";

    /// <summary>The class of the words that name a place.</summary>
    public const string Place = "place";

    /// <summary>The class of the words that name a thing.</summary>
    public const string Thing = "thing";

    /// <summary>The class of a kind.</summary>
    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Person => Person,
        MentionKind.Place => Place,
        _ => Thing,
    };

    /// <summary>The kind that a class stands for, or null.</summary>
    /// <param name="name">The class.</param>
    public static MentionKind? KindOf(string name) => name switch
    {
        Person => MentionKind.Person,
        Place => MentionKind.Place,
        Thing => MentionKind.Thing,
        _ => null,
    };

    /// <summary>The id of a mention: <c>person.corrie.2</c>.</summary>
    /// <param name="kind">What is named.</param>
    /// <param name="key">Its key, in which no full stop stands.</param>
    /// <param name="number">1 for the first mention with this key.</param>
    public static string IdOf(MentionKind kind, string key, int number) => string.Create(CultureInfo.InvariantCulture, $"{Of(kind)}.{key}.{number}");

    /// <summary>Reads the id of a mention.</summary>
    /// <param name="id">The id, or null.</param>
    /// <param name="kind">What is named.</param>
    /// <param name="key">Its key.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead([NotNullWhen(true)] string? id, out MentionKind kind, out string key)
    {
        (kind, key) = (default, "");
        if (id?.Split('.') is not [var name, { Length: > 0 } own, { Length: > 0 } number] || KindOf(name) is not { } known || number.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        (kind, key) = (known, own);
        return true;
    }

    /// <summary>Whether a key can be one: letters, figures, hyphens and low lines, in lower case.</summary>
    /// <param name="key">The key.</param>
    public static bool IsKey(string key) => key.Length is > 0 and <= LongestKey && key.All(character => character is '-' or '_' || char.IsLetterOrDigit(character));
}
