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

    // The PDF of a shorter text is made as fast as that of some of its pages.
    private const int FewestPagesOfLongText = 50;

    // The pages before and behind that of the place: with it, whatever page it is, the two that face each other.
    private const int PagesAround = 1;

    private readonly DiskFiles _files = new();
    private readonly DraftMaker _drafts = new(source, style, new DiskFiles());

    /// <summary>Reads the text from the disk and makes its editions.</summary>
    /// <param name="last">The previous state. What has not changed, or cannot be made now, is taken from it.</param>
    /// <param name="show">Takes each state as soon as there is more to see: first the text as read; then, of a long text, the pages at the place that was changed; then one state for each edition.</param>
    /// <param name="isOvertaken">Whether there has been another save, so that the rest of this one can be skipped.</param>
    /// <param name="stop">Stops the work between two editions.</param>
    /// <returns>The last state.</returns>
    public PreviewState Make(PreviewState? last, Action<PreviewState> show, Func<bool> isOvertaken, CancellationToken stop)
    {
        var name = Path.GetFileName(source.Path);
        var state = last is null ? new PreviewState { Name = name, Title = name } : last with { Save = last.Save + 1, IsWhole = false, EditedPage = 0, Near = null };
        try
        {
            state = Read(state, isFirst: last is null, isOfSameSave: last is { IsWhole: false });
            var draft = _drafts.Read();
            state = Next(state, draft) with { Document = draft.Document ?? state.Document, Title = draft.Document?.FrontMatter.Title ?? state.Title };
            if (state.EditedAt is { } at)
            {
                show(state);
                stop.ThrowIfCancellationRequested();
                if (isOvertaken())
                {
                    return state;
                }

                state = AddNear(state, draft, at);
            }

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

    private PreviewState Read(PreviewState state, bool isFirst, bool isOfSameSave)
    {
        var text = Encoding.UTF8.GetString(_files.Read(source.Path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (text != state.Source.Value)
        {
            return state with { Source = new(text, state.Version + 1), EditedAt = isFirst ? null : text.AsSpan().CommonPrefixLength(state.Source.Value) };
        }

        // Editors that save in several steps can be heard twice, and the second time overtakes the first.
        return isOfSameSave ? state : state with { EditedAt = null };
    }

    /// <summary>Adds the page of the place, and, of a long text, a PDF of the pages around it.</summary>
    private static PreviewState AddNear(PreviewState state, Draft draft, int at)
    {
        var page = draft.PageAt(state.Source.Value, at);
        state = Next(state, draft) with { EditedPage = page };
        if (draft.PageCount < FewestPagesOfLongText)
        {
            return state;
        }

        var first = Math.Max(1, page - PagesAround);
        var count = Math.Min(draft.PageCount, page + PagesAround) - first + 1;
        return draft.MakePages(first, count) is { } pdf ? state with { Near = new NearPages(pdf, page - first + 1, state.Version) } : state;
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
        if (format.Name == Epub)
        {
            return state with { Book = new BookFiles(bytes, state.Book, state.Version) };
        }

        return state.Pdfs.GetValueOrDefault(format.Name)?.Value.Span.SequenceEqual(bytes.Span) == true
            ? state
            : state with { Pdfs = state.Pdfs.SetItem(format.Name, new(bytes, state.Version)) };
    }
}
