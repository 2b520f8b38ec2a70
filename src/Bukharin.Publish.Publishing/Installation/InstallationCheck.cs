using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Publishing.Starters;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing.Installation;

/// <summary>Checks that the program has all it needs: styles with fonts and hyphenation patterns, native libraries, a writable folder.</summary>
/// <param name="files">The files of this machine.</param>
/// <param name="formats">The table of formats.</param>
public sealed class InstallationCheck(IFiles files, ImmutableArray<Format> formats)
{
    private const string Restore =
        "Install the program again; its archive has all of them. In a copy of the repository, 'npm ci' in the folder 'styles' restores them.";

    /// <summary>Runs all checks.</summary>
    /// <param name="folder">The folder in which somebody wants to work.</param>
    public ImmutableArray<InstallationFinding> Run(string folder)
    {
        var styles = new StyleFolders(files);
        var found = new StyleFinder(files).All();
        var loaded = found.Select(style => (Found: style, Result: styles.Load(style))).ToList();
        var usable = loaded.FirstOrDefault(style => style.Result.Style is not null).Result?.Style;
        return
        [
            new("system", true, $"bukharin-publish {ProgramVersion.Text}, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}"),
            .. loaded.Select(style => Of(style.Found, style.Result)),
            .. found.IsEmpty ? new[] { new InstallationFinding("styles", false, "there is none", Restore) } : [],
            .. usable is null ? [] : formats.Select(format => TryOut(format, usable)),
            Writable(folder),
        ];
    }

    private static InstallationFinding Of(FoundStyle style, StyleResult result)
    {
        var subject = $"style {style.Name}";
        var error = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null
            ? new InstallationFinding(subject, true, style.Folder)
            : new InstallationFinding(subject, false, error.ToString(), IsOurs(style) ? Restore : "It is a style of your own: mend it there, or leave it out of 'styles'.") { Diagnostics = [error] };
    }

    /// <summary>Whether a style came with the program. Only such a style is repaired by a new installation.</summary>
    private static bool IsOurs(FoundStyle style) =>
        StyleFinder.Upward(AppContext.BaseDirectory).Any(folder => Path.Combine(folder, "styles") == Path.GetDirectoryName(style.Folder));

    /// <summary>Makes and proves an edition of a small text, which uses every native library and the fonts of one style.</summary>
    private InstallationFinding TryOut(Format format, Style style)
    {
        var subject = $"format {format.Name}";
        try
        {
            var document = MarkdownReader.Read(Encoding.UTF8.GetBytes(Starter.All[0].Text), "letter.md").Document!;
            var (editions, _, diagnostics) = new EditionMaker(document, style, files).Make(
                [format], EditionTimestamp.For(document.FrontMatter, null), verify: true, reference: null, (_, _) => { }, CancellationToken.None);
            var wrong = diagnostics.Concat(editions.SelectMany(edition => edition.Findings)).FirstOrDefault(one => one.Severity == DiagnosticSeverity.Error);
            return wrong is null
                ? new InstallationFinding(subject, true, "written, read back and proved")
                : new InstallationFinding(subject, false, wrong.ToString(), Restore) { Diagnostics = [wrong] };
        }
        catch (Exception fault)
        {
            // A missing native library is reported by an exception inside others.
            var first = fault.GetBaseException();
            return new InstallationFinding(subject, false, $"{first.GetType().Name}: {first.Message.ReplaceLineEndings(" ")}", "Install the program anew, for this system: a native part of it does not work here.");
        }
    }

    private InstallationFinding Writable(string folder)
    {
        var probe = Path.Combine(folder, ".bukharin-publish-doctor");
        try
        {
            files.CreatePrivateFolder(probe);
            files.DeleteFolder(probe);
            return new InstallationFinding("folder", true, $"{Path.GetFullPath(folder)} can be written to");
        }
        catch (FileFaultException fault)
        {
            return new InstallationFinding("folder", false, $"{Path.GetFullPath(folder)}: {fault.Reason}", "Work in a folder of yours, or name one by '--out'.");
        }
    }
}
