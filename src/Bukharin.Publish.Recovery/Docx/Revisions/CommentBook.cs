using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Remarks;

namespace Bukharin.Publish.Recovery.Docx.Revisions;

/// <summary>The comments of a document by their ids, with their answers.</summary>
/// <remarks>
/// ISO/IEC 29500-1, 17.13.4; which comment answers which, and which is settled, is in a part of its own ([MS-DOCX], 2.5.4.5,
/// commentEx), by the id of each comment's last paragraph.
/// </remarks>
internal sealed class CommentBook
{
    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private readonly Dictionary<string, RecoveredComment> _comments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _answers = new(StringComparer.Ordinal);

    /// <param name="comments">The part with the comments, or null.</param>
    /// <param name="extended">The part that says what belongs together, or null.</param>
    public CommentBook(XElement? comments, XElement? extended)
    {
        var states = (extended?.Elements(Word2012 + "commentEx") ?? [])
            .Select(state => (Id: (string?)state.Attribute(Word2012 + "paraId") ?? "", State: state))
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.State, StringComparer.OrdinalIgnoreCase);
        var elements = (comments?.Elements(WordNames.Main + "comment") ?? []).Where(comment => comment.Named("id") is not null).DistinctBy(comment => comment.Named("id")).ToList();
        var answers = elements.ToLookup(comment => ParentOf(comment) ?? "", StringComparer.OrdinalIgnoreCase);
        foreach (var comment in elements)
        {
            var id = comment.Named("id")!;
            if (ParentOf(comment) is not null)
            {
                _answers.Add(id);
            }

            // Word keeps one level of answers: all of them name the first comment.
            _comments[id] = Read(comment) with
            {
                Replies = KeyOf(comment) is { Length: > 0 } key ? [.. answers[key].Where(answer => answer != comment).Select(Read)] : [],
            };
        }

        string? ParentOf(XElement comment) =>
            StateOf(comment) is { } state && (string?)state.Attribute(Word2012 + "paraIdParent") is { Length: > 0 } parent ? parent : null;

        XElement? StateOf(XElement comment) => states.GetValueOrDefault(KeyOf(comment));

        RecoveredComment Read(XElement comment) => new(TextOf(comment))
        {
            Author = comment.Named("author") ?? "",
            Date = comment.Named("date") ?? "",
            IsResolved = (string?)StateOf(comment)?.Attribute(Word2012 + "done") is "1" or "true" or "on",
        };
    }

    /// <summary>The comment of an id that is no answer to another; null for none.</summary>
    public RecoveredComment? Find(string? id) => id is null || _answers.Contains(id) ? null : _comments.GetValueOrDefault(id);

    private static string KeyOf(XElement comment) =>
        (string?)comment.Elements(WordNames.Main + "p").LastOrDefault()?.Attribute(Word2010 + "paraId") ?? "";

    private static string TextOf(XElement comment) => string.Join('\n', comment.Elements(WordNames.Main + "p").Select(paragraph => string.Concat(
        paragraph.Descendants().Where(element => !element.Ancestors().Any(RevisionElements.IsDeletion)).Select(element => element.Name == WordNames.Main + "t" ? element.Value
            : element.Name == WordNames.Main + "tab" ? " " : element.Name == WordNames.Main + "br" ? "\n" : "")))).Trim();
}
