using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>Makes the editions of a preview, anew after each save. They are not proved; a build does that.</summary>
/// <param name="source">The text.</param>
/// <param name="style">The chosen style; null for the one that the text asks for.</param>
/// <param name="formats">The table of formats.</param>
internal sealed class PreviewMaker(SourceText source, string? style, ImmutableArray<Format> formats)
{
    private const string Epub = "epub";

    // The editions that people look at while writing come first. The printer's file has the pages of the other PDF.
    private static readonly ImmutableArray<string> Shown = ["pdf", Epub, "print"];

    private readonly DiskFiles _files = new();
    private readonly DraftMaker _drafts = new(source, style, new DiskFiles());

    /// <summary>Reads the text from the disk and makes its editions.</summary>
    /// <param name="last">The previous state. What has not changed, or cannot be made now, is taken from it.</param>
    /// <param name="show">Takes each state as soon as there is more to see: first the text as read, then one state for each edition.</param>
    /// <param name="isOvertaken">Whether there has been another save, so that the rest of this one can be skipped.</param>
    /// <param name="stop">Stops the work between two editions.</param>
    /// <returns>The last state.</returns>
    public PreviewState Make(PreviewState? last, Action<PreviewState> show, Func<bool> isOvertaken, CancellationToken stop)
    {
        var name = Path.GetFileName(source.Path);
        var state = last is null ? new PreviewState { Name = name, Title = name } : last with { Save = last.Save + 1, IsWhole = false };
        try
        {
            state = Read(state, last is null);
            var draft = _drafts.Read();
            state = Next(state, draft) with { Document = draft.Document ?? state.Document, Title = draft.Document?.FrontMatter.Title ?? state.Title };
            foreach (var format in Shown.Select(shown => formats.FirstOrDefault(format => format.Name == shown)).OfType<Format>())
            {
                show(state);
                stop.ThrowIfCancellationRequested();
                if (isOvertaken())
                {
                    return state;
                }

                state = Add(state, draft, format);
            }

            draft.CheckTradeFiles();
            state = Next(state, draft) with { IsWhole = true };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The preview goes on after a fault, and shows it.
            state = state with { Version = state.Version + 1, Diagnostics = [Failure.Diagnose(fault, "preview")], IsWhole = true };
        }

        show(state);
        return state;
    }

    /// <summary>Reads the style anew at the next save.</summary>
    public void ForgetStyles() => _drafts.ForgetStyles();

    private PreviewState Read(PreviewState state, bool isFirst)
    {
        var text = Encoding.UTF8.GetString(_files.Read(source.Path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return text == state.Source.Value
            ? state with { EditedLine = 0 }
            : state with { Source = new(text, state.Version + 1), EditedLine = isFirst ? 0 : 1 + text.AsSpan(0, text.AsSpan().CommonPrefixLength(state.Source.Value)).Count('\n') };
    }

    private static PreviewState Next(PreviewState state, Draft draft) => state with { Version = state.Version + 1, Diagnostics = draft.Diagnostics };

    private static PreviewState Add(PreviewState state, Draft draft, Format format)
    {
        var made = draft.Make(format);
        state = Next(state, draft);
        if (made is not { } bytes)
        {
            return state;
        }

        state = state with { Pages = draft.Pages };
        return format.Name == Epub
            ? state with { Book = new BookFiles(bytes, state.Book, state.Version) }
            : state.Pdfs.GetValueOrDefault(format.Name)?.Value.Span.SequenceEqual(bytes.Span) == true
            ? state
            : state with { Pdfs = state.Pdfs.SetItem(format.Name, new(bytes, state.Version)) };
    }
}
