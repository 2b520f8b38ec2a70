using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Finds the clauses in which the marks of notes stand.</summary>
internal static class NoteClauses
{
    /// <summary>For each note whose mark stands in one, the innermost clause that has been begun before it.</summary>
    public static Dictionary<Footnote, ClauseLabel> Of(PreparedCopy copy)
    {
        var clauses = new Dictionary<Footnote, ClauseLabel>(ReferenceEqualityComparer.Instance);
        Add(copy, copy.Document.Blocks, clause: null, clauses);
        return clauses;
    }

    private static void Add(PreparedCopy copy, ImmutableArray<Block> blocks, ClauseLabel? clause, Dictionary<Footnote, ClauseLabel> clauses)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph or Heading:
                    AddLine(copy.Runs(block), clause, clauses);
                    break;
                case Clause inner:
                    Add(copy, inner.Blocks, inner.Label, clauses);
                    break;
                case DefinitionList list:
                    foreach (var item in list.Items)
                    {
                        Add(copy, [item.Term, .. item.Definitions.SelectMany(definition => definition.Blocks)], clause, clauses);
                    }

                    break;
                case Division division:
                    Add(copy, division.Blocks, clause, clauses);
                    break;
                case BlockQuote quote:
                    Add(copy, quote.Blocks, clause, clauses);
                    break;
                case BulletList list:
                    foreach (var item in list.Items)
                    {
                        Add(copy, item.Blocks, clause, clauses);
                    }

                    break;
                case Figure figure:
                    foreach (var words in (Paragraph?[])[figure.Caption, figure.Credit])
                    {
                        Add(copy, words is null ? [] : [words], clause, clauses);
                    }

                    break;
                case Table table:
                    Add(copy, [.. DocumentWalker.Blocks([table]).OfType<Paragraph>()], clause, clauses);
                    break;
            }
        }
    }

    private static void AddLine(ImmutableArray<Run> runs, ClauseLabel? clause, Dictionary<Footnote, ClauseLabel> clauses)
    {
        foreach (var run in runs)
        {
            if (run is LabelRun label)
            {
                clause = label.Label;
            }
            else if (run is MarkRun mark && clause is not null)
            {
                clauses.Add(mark.Note, clause);
            }
        }
    }
}
