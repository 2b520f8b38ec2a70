using System.Globalization;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>Sets dashes for rows of hyphens, and for a single one between spaces or figures. A note's mark parts two rows.</summary>
/// <param name="line">The line.</param>
/// <param name="form">The style's dash.</param>
/// <param name="pairing">The quotation marks, decided already.</param>
internal sealed class Dashes(SourceLine line, DashForm form, QuotationPairing pairing)
{
    private const string EnDash = "\u2013";
    private const string EmDash = "\u2014";
    private const string NoBreakSpace = "\u00A0";

    private readonly SuppressedWords _suppressed = new(line);

    /// <summary>Sets the dashes of the line.</summary>
    public void Set()
    {
        for (var start = 0; start < line.Length; start++)
        {
            if (line[start] != '-')
            {
                continue;
            }

            var end = EndOfRow(start);
            if (EndOfParted(end) is var behind && behind > end)
            {
                start = behind - 1;
                continue;
            }

            if (line.RulesAt(start) is { } rules && Find(start, end, rules) is { } dash)
            {
                line.Set(start, dash);
                for (var i = start + 1; i < end; i++)
                {
                    line.Set(i, "");
                }
            }

            start = end - 1;
        }
    }

    private int EndOfRow(int start)
    {
        var end = start + 1;
        while (line[end] == '-' && !line.HasMarkBefore(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of the rows that something without form keeps apart from the one that ends here, all of which stay as they are; the same place where none is.</summary>
    private int EndOfParted(int end)
    {
        var next = end;
        while (line.IsUnseen(next) && !line.HasMarkBefore(next))
        {
            next++;
        }

        return next > end && line[next] == '-' && !line.HasMarkBefore(next) ? EndOfParted(EndOfRow(next)) : end;
    }

    /// <summary>What is set for the hyphens, or null where they stay; the spaces around them are set on the way.</summary>
    private string? Find(int start, int end, LanguageRules rules)
    {
        var width = end - start;
        if (width == 1)
        {
            return line[start - 1] == ' ' && line[start - 2] is not null && line[end] == ' ' ? Between(start, end, rules)
                : IsRange(start) ? EnDash : null;
        }

        if (line.IsDigit(start - 1) && line.IsDigit(end) && !line.ShiftsBefore(start) && !line.ShiftsBefore(end))
        {
            return EnDash;
        }

        return _suppressed.IsSuppressed(start, end) ? EmDash
            : OpensBefore(start) ? AtBeginning(start, end, rules)
            : Between(start, end, rules);
    }

    /// <summary>Before words that are spoken, or a name that is given below a quotation: nothing stands before the dash.</summary>
    private string AtBeginning(int start, int end, LanguageRules rules)
    {
        var isLineStart = line.IsEdge(start - 1);
        var rule = RuleOf(rules);
        var dash = (isLineStart && rules.DialogueIsEm) || rule != DashRule.SpacedEn ? EmDash : EnDash;
        if (line[end] == ' ')
        {
            line.Set(end, rule == DashRule.AsStyled ? "" : isLineStart ? NoBreakSpace : " ");
            return dash;
        }

        return rule is DashRule.EmAsSpaced or DashRule.AsStyled || IsCloseBefore(end) ? dash : dash + (isLineStart ? NoBreakSpace : " ");
    }

    private string Between(int start, int end, LanguageRules rules)
    {
        var rule = RuleOf(rules);
        if (rule == DashRule.EmAsSpaced)
        {
            return EmDash;
        }

        if (rule == DashRule.AsStyled)
        {
            foreach (var space in (int[])[start - 1, end])
            {
                if (line[space] == ' ')
                {
                    line.Set(space, "");
                }
            }

            return EmDash;
        }

        var dash = rule == DashRule.SpacedEm ? EmDash : EnDash;
        if (line[start - 1] == ' ')
        {
            line.Set(start - 1, NoBreakSpace);
        }
        else if (!line.IsSpaceOrEnd(start - 1))
        {
            dash = NoBreakSpace + dash;
        }

        return IsCloseBefore(end) ? dash : dash + " ";
    }

    /// <summary>The language's rule; <see cref="DashRule.AsStyled"/> is left where the style has an em dash without spaces.</summary>
    private DashRule RuleOf(LanguageRules rules) =>
        rules.Dash == DashRule.AsStyled && form == DashForm.SpacedEn ? DashRule.SpacedEn : rules.Dash;

    /// <summary>Whether no space is set between a dash and what follows it.</summary>
    private bool IsCloseBefore(int i) => line.IsSpaceOrEnd(i)
        || (line.HasMarkBefore(i) && line[i] == '-')
        || pairing.RoleOf(i) == MarkRole.Closing
        || line[i] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}'
        || (line[i] is { } c && (char.GetUnicodeCategory(c) == UnicodeCategory.FinalQuotePunctuation || line.RulesAt(i)?.Marks.Closes(c) == true));

    private bool OpensBefore(int i) => line.IsEdge(i - 1)
        || pairing.RoleOf(i - 1) == MarkRole.Opening
        || (char.GetUnicodeCategory(line[i - 1]!.Value) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation
            && line.RulesAt(i - 1)?.Marks.Closes(line[i - 1]!.Value) != true);

    /// <summary>A hyphen between two figures, each of one to four digits and part of nothing longer (no date, no ISBN).</summary>
    private bool IsRange(int i)
    {
        int left = i, right = i + 1;
        while (line.IsDigit(left - 1) && !line.ShiftsBefore(left))
        {
            left--;
        }

        while (line.IsDigit(right) && !line.ShiftsBefore(right))
        {
            right++;
        }

        return i - left is >= 1 and <= 4 && right - i - 1 is >= 1 and <= 4 && (line.ShiftsBefore(left) || EndsNumber(left - 1)) && (line.ShiftsBefore(right) || EndsNumber(right));
    }

    private bool EndsNumber(int i) => line[i] is not { } c || (c != '-' && c != '/' && !char.IsLetterOrDigit(c));
}
