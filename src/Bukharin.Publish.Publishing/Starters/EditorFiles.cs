using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.PlainText;
using Bukharin.Publish.Reading.Volumes;
using Bukharin.Publish.Styling.Reading;

namespace Bukharin.Publish.Publishing.Starters;

/// <summary>Files that help editors with texts: schemas for what people write, and settings that refer to them.</summary>
internal static class EditorFiles
{
    private const string Folder = ".vscode";
    private const string Style = "style.schema.json";
    private const string EditionFile = "edition-file.schema.json";
    private const string Volume = "volume.schema.json";
    private const string Questions = "questions.schema.json";
    private const string Registers = "registers.schema.json";
    private const string FrontMatter = "front-matter.schema.json";

    // How many folders above a text are searched for its schema.
    private const int Above = 8;

    // VS Code shows the problems of a build at their lines, since diagnostics have the form of MSBuild's.
    private const string Tasks =
        """
        {
            "version": "2.0.0",
            "tasks": [
                {
                    "label": "Build the editions",
                    "type": "process",
                    "command": "bukharin-publish",
                    "args": ["build", "${workspaceFolder}"],
                    "problemMatcher": { "base": "$msCompile", "fileLocation": "absolute" },
                    "group": { "kind": "build", "isDefault": true }
                },
                {
                    "label": "Check the texts",
                    "type": "process",
                    "command": "bukharin-publish",
                    "args": ["check", "${workspaceFolder}"],
                    "problemMatcher": { "base": "$msCompile", "fileLocation": "absolute" }
                }
            ]
        }

        """;

    private const string Settings =
        """
        {
            "yaml.schemas": {
                "./.vscode/style.schema.json": ["styles/*/style.yaml"],
                "./.vscode/volume.schema.json": ["volume.yaml", "*.volume.yaml"],
                "./.vscode/questions.schema.json": ["*.questions.yaml"],
                "./.vscode/registers.schema.json": ["*.registers.yaml"],
                "./.vscode/edition-file.schema.json": ["*.yaml", "!style.yaml", "!volume.yaml", "!*.volume.yaml", "!*.questions.yaml", "!*.registers.yaml"]
            }
        }

        """;

    private const string Extensions =
        """
        {
            "recommendations": ["redhat.vscode-yaml"]
        }

        """;

    /// <summary>The files for a folder of texts, with their paths in it.</summary>
    public static ImmutableArray<(string Path, string Text)> All { get; } =
    [
        (Path.Combine(Folder, "tasks.json"), Tasks),
        (Path.Combine(Folder, "settings.json"), Settings),
        (Path.Combine(Folder, "extensions.json"), Extensions),
        (Path.Combine(Folder, Style), StyleSchema.Write()),
        (Path.Combine(Folder, EditionFile), EditionFileSchema.Write()),
        (Path.Combine(Folder, Volume), VolumeSchema.Write()),
        (Path.Combine(Folder, Questions), ClassWorkSchema.Write()),
        (Path.Combine(Folder, Registers), RegisterSchema.Write()),
        (Path.Combine(Folder, FrontMatter), FrontMatterSchema.Write()),
    ];

    /// <summary>The YAML of a style with a line that refers editors to its schema.</summary>
    /// <param name="yaml">The YAML.</param>
    public static string WithStyleSchema(string yaml) => Modeline($"../../{Folder}/{Style}") + yaml;

    /// <summary>A text with a line in its front matter that refers editors to the schema.</summary>
    /// <param name="text">The text.</param>
    /// <param name="way">The relative path from the text's folder to the parent of the schemas' folder: empty, or a number of <c>../</c>.</param>
    public static string WithFrontMatterSchema(string text, string way) =>
        text.Insert(text.IndexOf('\n', StringComparison.Ordinal) + 1, Modeline($"{way}{Folder}/{FrontMatter}"));

    /// <summary>A text with such a line, if the schema is in its folder or in one above it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path that the text will have.</param>
    /// <param name="files">The disk.</param>
    public static string WithFrontMatterSchema(string text, string path, IFiles files) => WayTo(FrontMatter, path, files) is { } way ? WithFrontMatterSchema(text, way) : text;

    /// <summary>The YAML of a volume with such a line, if the schema is in its folder or in one above it.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="path">The path that the file will have.</param>
    /// <param name="files">The disk.</param>
    public static string WithVolumeSchema(string yaml, string path, IFiles files) => WayTo(Volume, path, files) is { } way ? Modeline($"{way}{Folder}/{Volume}") + yaml : yaml;

    /// <summary>The relative path from a file's folder to the parent of the schemas' folder: empty, or a number of <c>../</c>; null if there are no schemas.</summary>
    private static string? WayTo(string schema, string path, IFiles files)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        for (var way = ""; folder is not null && way.Length <= 3 * Above; way += "../")
        {
            if (files.Kind(Path.Combine(folder, Folder, schema)) == FileKind.File)
            {
                return way;
            }

            folder = Path.GetDirectoryName(folder);
        }

        return null;
    }

    // The comment that yaml-language-server reads, which many editors use.
    private static string Modeline(string schema) => $"# yaml-language-server: $schema={schema}\n";
}
