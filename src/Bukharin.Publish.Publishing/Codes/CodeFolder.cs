using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Publishing.Codes;

/// <summary>Writes the pages about diagnostic codes into a folder.</summary>
/// <param name="files">Where it is.</param>
public sealed class CodeFolder(IFiles files)
{
    /// <summary>Writes pages that are missing or out of date. A file with the name of a page that was not written by this program is left alone and reported.</summary>
    /// <param name="folder">The folder, there or not.</param>
    /// <returns>The files that were written, and reports.</returns>
    /// <exception cref="FileFaultException">A file could not be read or written.</exception>
    public (ImmutableArray<string> Written, ImmutableArray<Diagnostic> Diagnostics) Write(string folder)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (file, text) in CodePageMarkdown.All())
        {
            var path = Path.Combine(folder, file);
            var bytes = Encoding.UTF8.GetBytes(text);
            if (files.Kind(path) != FileKind.Nothing)
            {
                var there = files.Read(path);
                if (there.AsSpan().SequenceEqual(bytes))
                {
                    continue;
                }

                if (!there.AsSpan().StartsWith(Encoding.UTF8.GetBytes(CodePageMarkdown.HeadingOf(file) + "\n")))
                {
                    diagnostics.Add(DiagnosticCodes.WouldReplace.At(SourceSpan.Whole(path), ""));
                    continue;
                }
            }

            FileReplacement.Write(files, path, bytes);
            written.Add(path);
        }

        return (written.ToImmutable(), diagnostics.ToImmutable());
    }
}
