using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>The notes of a text: each stands where its first mark does, and further marks lead to it.</summary>
internal sealed class NoteTable(SourceCharacters source, DiagnosticLog log)
{
    private readonly Dictionary<string, FootnoteDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _inLine;

    public void Collect(MarkdownDocument document)
    {
        foreach (var definition in document.Descendants<FootnoteDefinition>())
        {
            if (!_definitions.TryAdd(definition.Label, definition))
            {
                log.Add(DiagnosticCodes.DuplicateNote.At(SpanOf(definition), definition.Label, SpanOf(_definitions[definition.Label]).Line));
            }
        }
    }

    /// <summary>A name that no other note has, for one that stands where its mark does.</summary>
    public string NameInLine()
    {
        string name;
        do
        {
            name = string.Create(CultureInfo.InvariantCulture, $"line-{++_inLine}");
        }
        while (_definitions.ContainsKey(name));

        return name;
    }

    /// <summary>Takes a note for its mark; null, and the reason reported, when it cannot be had.</summary>
    /// <param name="label">Its name.</param>
    /// <param name="mark">Where the mark stands.</param>
    /// <param name="isFirst">Whether no mark of it stands before this one.</param>
    public FootnoteDefinition? Take(string label, Model.SourceSpan mark, out bool isFirst)
    {
        isFirst = false;
        if (!_definitions.TryGetValue(label, out var definition))
        {
            log.Add(DiagnosticCodes.DanglingNote.At(mark, label));
            return null;
        }

        if (_open.Contains(label))
        {
            log.Add(DiagnosticCodes.CircularNote.At(mark, label));
            return null;
        }

        isFirst = _marked.Add(label);
        return definition;
    }

    /// <summary>While a note is read, it must not be taken again.</summary>
    public void Open(string label) => _open.Add(label);

    public void Close(string label) => _open.Remove(label);

    public void ReportUnused()
    {
        foreach (var (label, definition) in _definitions)
        {
            if (!_marked.Contains(label))
            {
                log.Add(DiagnosticCodes.UnusedNote.At(SpanOf(definition), label));
            }
        }
    }

    private Model.SourceSpan SpanOf(FootnoteDefinition definition) =>
        source.Span(definition.Span.Start, FootnoteLabel.LengthOf(definition.Label));
}
