using System.Collections.Immutable;
using System.Text.Json;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Reads and writes journals.</summary>
internal static class JournalJson
{
    private const int Version = 1;

    public static byte[] Write(ImmutableArray<JournalStep> steps)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("steps");
            foreach (var step in steps)
            {
                json.WriteStartObject();
                json.WriteString("place", step.Place);
                json.WriteString("new", step.New);
                json.WriteString("old", step.Old);
                json.WriteString("keep", step.Keep);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    /// <summary>Reads a journal.</summary>
    /// <returns>The steps; null if this version does not understand the journal. Since anybody can have written the file, one that names a place outside its folder is refused as well.</returns>
    public static ImmutableArray<JournalStep>? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            if (json.RootElement.GetProperty("version").GetInt32() != Version)
            {
                return null;
            }

            ImmutableArray<JournalStep> steps =
            [
                .. json.RootElement.GetProperty("steps").EnumerateArray().Select(step => new JournalStep(
                    step.GetProperty("place").GetString() ?? "", step.GetProperty("new").GetString(), step.GetProperty("old").GetString(), step.GetProperty("keep").GetString())),
            ];
            return steps.All(step => IsInside(step.Place) && (step.Keep is null || IsInside(step.Keep))) ? steps : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static bool IsInside(string place)
    {
        var name = place.StartsWith(SetFolder.Rejected + "/", StringComparison.Ordinal) ? place[(SetFolder.Rejected.Length + 1)..] : place;
        return name is not ("" or "." or "..") && !name.AsSpan().ContainsAny('/', Path.DirectorySeparatorChar, '\0');
    }
}
