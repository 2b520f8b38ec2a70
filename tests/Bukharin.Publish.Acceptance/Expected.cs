using System.Collections.Immutable;
using System.Text.Json;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>What a correct reading of the real letter finds, as its expectations file says.</summary>
internal static class Expected
{
    private static readonly Lazy<JsonElement> Json = new(SourceTexts.ReadExpected);

    /// <summary>The labels in order.</summary>
    public static ImmutableArray<(string Text, string Address, bool IsBlock)> Labels =>
    [
        .. Json.Value.GetProperty("labels").EnumerateArray()
            .Select(label => (label[0].GetString()!, label[1].GetString()!, label[3].GetString() != "inline")),
    ];

    /// <summary>The square brackets in order, with their kinds.</summary>
    public static ImmutableArray<(string Text, string Kind)> Brackets =>
        [.. Json.Value.GetProperty("brackets").EnumerateArray().Select(bracket => (bracket[0].GetString()!, bracket[1].GetString()!))];
}
