using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Verification.Comparison.Aligning;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>The text of source and edition side by side, or that of one note, and what has been found in it.</summary>
internal sealed class StoryComparison
{
    public required TokenStream Old { get; init; }

    public required List<Origin> Origins { get; init; }

    public required TokenStream New { get; init; }

    public required TokenAlignment Alignment { get; init; }

    public required Excerpts Excerpts { get; init; }

    /// <summary>Where findings go.</summary>
    public required List<Diagnostic> Findings { get; init; }

    /// <summary>The note that this is, or null for the text.</summary>
    public ExpectedNote? Note { get; init; }

    /// <summary>The file of the source, for places that no word of it has.</summary>
    public required string SourceFile { get; init; }

    public Origin OriginOf(int token) => Origins[Old[token].Origin];

    /// <summary>Aligns two stories.</summary>
    public static TokenAlignment Align(TokenStream old, List<Origin> origins, TokenStream now, Excerpts excerpts)
    {
        // What a label looks like: its first two tokens.
        var labels = new HashSet<(int, int)>();
        for (var i = 0; i + 1 < old.Count; i++)
        {
            if (origins[old[i].Origin].Label is not null && (i == 0 || old[i - 1].Origin != old[i].Origin))
            {
                labels.Add((old[i].Text, old[i + 1].Text));
            }
        }

        return Aligner.Align(
            old,
            now,
            (tokens, i) => i + 1 < tokens.Count && labels.Contains((tokens[i].Text, tokens[i + 1].Text)),
            (tokens, i) => excerpts.IsWord(tokens, i));
    }

    public void Report(DiagnosticCode code, SourceSpan span, params object[] arguments) => Findings.Add(code.At(span, arguments));

    /// <summary>The place in the source of some expected words.</summary>
    public SourceSpan Span(int start, int end)
    {
        if (Note is { Intervention: not null } note)
        {
            return note.Span;
        }

        if (Old.Count == 0)
        {
            return Note?.Span ?? SourceSpan.Whole(SourceFile);
        }

        var first = Old[Math.Min(start, Old.Count - 1)];
        var length = 0;
        if (end > start)
        {
            var last = Old[end - 1];
            length = last.Origin == first.Origin ? last.Offset - first.Offset + Excerpts.Of(Old, end - 1, end).Length : Excerpts.Of(Old, start, start + 1).Length;
        }

        return Origins[first.Origin].SpanOf(first.Offset, length);
    }

    /// <summary>The place in the source of what stands behind a place of the edition.</summary>
    public SourceSpan SpanAt(int place)
    {
        while (place < Alignment.OldOf.Length && Alignment.OldOf[place] < 0)
        {
            place++;
        }

        return place < Alignment.OldOf.Length ? Span(Alignment.OldOf[place], Alignment.OldOf[place] + 1) : Point(Old.Count);
    }

    /// <summary>The place in the source behind which something was added.</summary>
    public SourceSpan Point(int position) => position > 0 ? Span(position - 1, position) : Span(0, 0);

    /// <summary>What clause or part some words are in: <c>, in clause 2.b</c>; empty where it has no name.</summary>
    public string In(int token)
    {
        if (Note is { } note)
        {
            return $", in note {note.Mark}{InClause(note.Clause)}";
        }

        if (Old.Count == 0)
        {
            return "";
        }

        var origin = OriginOf(Math.Clamp(token, 0, Old.Count - 1));
        return origin.Place switch
        {
            ExpectedPlace.TitlePage => $", in {origin.Name} before the text",
            ExpectedPlace.End => $", in {origin.Name} behind the text",
            ExpectedPlace.Credit => ", in the credit",
            _ => origin.Clause is not null ? InClause(origin.Clause) : origin.Division is { } division ? $", in the {Lower(division)}" : "",
        };
    }

    /// <summary>A difference with the whole of the words of which only a part is another: can't, thirty-one.</summary>
    public Hunk WholeWords(Hunk hunk)
    {
        var (start, end, newStart, newEnd) = hunk;
        while (IsJoined(Old, start) && IsJoined(New, newStart) && Alignment.NewOf[start - 1] == newStart - 1)
        {
            start--;
            newStart--;
        }

        while (end < Old.Count && newEnd < New.Count && IsJoined(Old, end) && IsJoined(New, newEnd) && Alignment.NewOf[end] == newEnd)
        {
            end++;
            newEnd++;
        }

        return new Hunk(start, end, newStart, newEnd);
    }

    /// <summary>The first token of the compound that an expected token is part of: <c>half-light</c>.</summary>
    public int CompoundStart(int token)
    {
        while (IsJoined(Old, token))
        {
            token--;
        }

        return token;
    }

    private bool IsJoined(TokenStream tokens, int i)
    {
        if (i == 0 || i >= tokens.Count || tokens[i].HasSpaceBefore || tokens[i].BeginsParagraph)
        {
            return false;
        }

        return (Joins(i) || Joins(i - 1)) && IsPart(i) && IsPart(i - 1);

        bool IsPart(int token) => Joins(token) || Excerpts.IsWord(tokens, token);

        bool Joins(int token) => Excerpts.Of(tokens, token, token + 1) is "'" or "-" or "\u2010" or "\u2011";
    }

    public static string InClause(ClauseLabel? clause) => clause is null ? "" : $", in clause {clause.Address}";

    /// <summary>Behind which word of the source a place is, and in which clause.</summary>
    public string After(int position)
    {
        var before = Excerpts.Before(Old, position);
        return (before.Length == 0 ? " at the beginning" : $" after '{before}'") + In(Math.Max(0, position - 1));
    }

    /// <summary>Behind which word of the edition a place is, and which clause that word is in.</summary>
    public string AfterInEdition(int place)
    {
        var before = Excerpts.Before(New, place);
        var old = place > 0 && place <= Alignment.OldOf.Length ? Alignment.OldOf[place - 1] : -1;
        return (before.Length == 0 ? "at the beginning" : $"after '{before}'") + (old >= 0 ? In(old) : "");
    }

    /// <summary>The clause before whose beginning a place of the edition is: <c>, before clause 2.c</c>; empty where it is before none.</summary>
    public string BeforeClauseInEdition(int place)
    {
        var old = place < Alignment.OldOf.Length ? Alignment.OldOf[place] : -1;
        return old >= 0 && OriginOf(old).Label is { } label ? $", before clause {label.Address}" : "";
    }

    /// <summary>Behind which word of the source some of its words stand, and in which clause they are.</summary>
    public string Before(int start)
    {
        var before = Excerpts.Before(Old, start);
        return (before.Length == 0 ? " at the beginning" : $" after '{before}'") + In(start);
    }

    /// <summary>Some words as the subject of a sentence: <c>'so far' is</c>, or <c>12 words ('It was the …') are</c>.</summary>
    public string Subject(TokenStream tokens, int start, int end, string verb = "is", string verbs = "are")
    {
        var words = Excerpts.Words(tokens, start, end);
        var quote = Excerpts.Of(tokens, start, end);
        return words switch
        {
            0 => $"'{quote}' {verb}",
            1 => $"The word '{quote}' {verb}",
            _ => $"{words} words ('{quote}') {verbs}",
        };
    }

    private static string Lower(DivisionRole role) => Enum.GetName(role)!.ToLowerInvariant();
}
