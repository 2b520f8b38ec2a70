using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Starters;

/// <summary>Writes what one begins from, and never over anything that is there.</summary>
/// <param name="files">Where it is written.</param>
public sealed class StarterFolder(IFiles files)
{
    // Problems of a build are shown at their lines: its diagnostics have the form of MSBuild's, which VS Code knows.
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

    private const string ReadMe =
        """
        # Texts

        Each `.md` here but this one is a text. `letter.md` is one to begin from, in the style `styles/house`, which is yours to change.

            bukharin-publish check .     what is wrong, at its line
            bukharin-publish build .     the editions, proved, in the folder editions

        In VS Code, Ctrl+Shift+B builds, and problems are shown at their lines.

        """;

    private const string House = "house";

    /// <summary>Makes a folder of texts: one to begin from, a style of its own, what they are, and tasks for VS Code.</summary>
    /// <param name="folder">The folder, there or not.</param>
    /// <returns>The files that were written; those that were there already are left as they are, and are not among them.</returns>
    /// <exception cref="FileFaultException">Something could not be written.</exception>
    public ImmutableArray<string> Init(string folder)
    {
        var letter = Starter.All[0].Text.Replace($"style: {StyleFolders.Default}", $"style: {House}  ", StringComparison.Ordinal);
        var texts = new[]
        {
            ("letter.md", letter),
            (Path.Combine("styles", House, StyleFinder.StyleFile), EmbeddedText.Read("Starters/house.yaml")),
            ("README.md", ReadMe),
            (Path.Combine(".vscode", "tasks.json"), Tasks),
        };
        return [.. texts.Select(text => (Path: Path.Combine(folder, text.Item1), Text: text.Item2)).Where(file => Write(file.Path, file.Text)).Select(file => file.Path)];
    }

    /// <summary>Writes a text to begin from.</summary>
    /// <param name="starter">Its kind.</param>
    /// <param name="path">The file.</param>
    /// <returns>Whether it was written; not where something is there already.</returns>
    /// <exception cref="FileFaultException">It could not be written.</exception>
    public bool New(Starter starter, string path)
    {
        ArgumentNullException.ThrowIfNull(starter);
        return Write(path, starter.Text);
    }

    private bool Write(string path, string text)
    {
        if (files.KindInPlace(path) != FileKind.Nothing)
        {
            return false;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            files.CreateFolder(folder);
        }

        files.WriteNew(path, System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
        return true;
    }
}
