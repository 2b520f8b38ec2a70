using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Reading.FrontMatter;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Reads the lists of persons, places and things that are files of their own.</summary>
internal static class RegisterFiles
{
    /// <summary>Adds to lists the entries of the files that they name.</summary>
    /// <param name="lists">The lists of a front matter.</param>
    /// <param name="folder">The folder of the text, outside of which nothing is read.</param>
    /// <param name="files">The disk.</param>
    /// <returns>The lists, what is told of the files, and the files that were read.</returns>
    public static (RegisterLists Lists, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<InputFile> Inputs) Read(RegisterLists lists, string folder, IFiles files)
    {
        folder = folder.Length > 0 ? folder : ".";
        var (entries, told, inputs) = (lists.Entries.ToBuilder(), ImmutableArray.CreateBuilder<Diagnostic>(), ImmutableArray.CreateBuilder<InputFile>());
        foreach (var file in lists.Files)
        {
            var path = Path.Combine(folder, file.Path);
            if (new FileBounds(files, [folder], "the text").Read(path) is not { } bytes)
            {
                told.Add(DiagnosticCodes.MissingRegister.At(file.Span, file.Path, RegisterReader.KeyOf(file.Kind)));
                continue;
            }

            var (listed, diagnostics) = RegisterReader.ReadFile(file.Kind, bytes, path);
            entries.AddRange(listed.Select(entry => entry with { IsOfFile = true }));
            told.AddRange(diagnostics);
            var input = InputFile.OfText(InputFile.Register, path, bytes);
            if (!inputs.Contains(input))
            {
                inputs.Add(input);
            }
        }

        // One file may hold several lists, and is at fault once.
        return (lists with { Entries = entries.ToImmutable() }, [.. told.Distinct()], inputs.ToImmutable());
    }
}
