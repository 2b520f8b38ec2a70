using System.Collections.Immutable;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Tells of files that a command has written for somebody to go on with.</summary>
internal static class WrittenFiles
{
    public static void Print(ImmutableArray<string> paths, bool isJson, Terminal terminal)
    {
        if (isJson)
        {
            JsonForm.Print(terminal, json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("written");
                foreach (var path in paths)
                {
                    json.WriteStringValue(path);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
        else if (!terminal.IsQuiet)
        {
            foreach (var path in paths)
            {
                terminal.Out.WriteLine(path);
            }
        }
    }

    /// <summary>A path as it is typed on a command line.</summary>
    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
