namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>Damage to what pages show, collected, and done when a page is written.</summary>
internal sealed class ShownDamage(PdfEditionFile file)
{
    /// <summary>What cells are to say instead.</summary>
    public Dictionary<Cell, string> Texts { get; } = [];

    /// <summary>Glyphs to be shown in the place of cells.</summary>
    public Dictionary<Cell, IReadOnlyList<int>> Codes { get; } = [];

    /// <summary>Marks to be put behind cells.</summary>
    public Dictionary<Cell, Shown> Insertions { get; } = [];

    /// <summary>Cells to be kept out of sight.</summary>
    public Dictionary<Cell, Concealment> Hidden { get; } = [];

    /// <summary>Cells to be set in the font of the text.</summary>
    public HashSet<Cell> Plain { get; } = [];

    /// <summary>Operators to be left out.</summary>
    public HashSet<(int Part, int Run)> Dropped { get; } = [];

    /// <summary>Operators to be moved up, in points.</summary>
    public Dictionary<(int Part, int Run), double> Moves { get; } = [];

    /// <summary>Pages that are damaged.</summary>
    public IEnumerable<int> Parts => Texts.Keys.Concat(Codes.Keys).Concat(Insertions.Keys).Concat(Hidden.Keys).Concat(Plain).Select(cell => cell.Part)
        .Concat(Dropped.Concat(Moves.Keys).Select(run => run.Part)).Distinct().Order();

    /// <summary>A page's content after the damage.</summary>
    /// <returns>The content, and what has been shifted: what stands on the base line Y behind X.</returns>
    public (List<object> Items, List<(double X, double Y, double By)> Shifts) Write(int part)
    {
        List<object> items = [];
        List<(double X, double Y, double By)> shifts = [];
        for (var run = 0; run < file.Items[part].Length; run++)
        {
            if (file.Items[part][run] is not Shown shown)
            {
                items.Add(file.Items[part][run]);
                continue;
            }

            var pieces = Dropped.Contains((part, run)) ? [] : Pieces(part, run, shown).ToList();
            var shift = shifts.Where(one => Math.Abs(one.Y - shown.Y) < 0.1 && shown.X > one.X).Sum(one => one.By);
            var move = Moves.GetValueOrDefault((part, run));
            items.AddRange(pieces.Select(piece => piece with { X = piece.X + shift, Y = piece.Y + move }));
            var end = pieces.Count == 0 ? shown.X : pieces[^1].EndX(file.FontOf(part, pieces[^1].Font));
            var grown = end - shown.EndX(file.FontOf(part, shown.Font));
            if (Math.Abs(grown) > 0.001 && !shown.IsArtifact)
            {
                shifts.Add((shown.X, shown.Y, grown));
            }
        }

        return (items, shifts);
    }

    /// <summary>A text operator after the damage: several, where marks stand in it or it changes its look.</summary>
    private IEnumerable<Shown> Pieces(int part, int run, Shown shown)
    {
        var font = file.FontOf(part, shown.Font);
        List<(double, int)> glyphs = [];
        var current = shown;
        for (var offset = 0; offset < shown.Glyphs.Count; offset++)
        {
            var (adjustment, code) = shown.Glyphs[offset];
            var cell = new Cell(part, run, offset, font.TextOf(code));
            var look = shown with { Concealment = Hidden.GetValueOrDefault(cell), Font = Plain.Contains(cell) ? file.TextFont(part) : shown.Font };
            if (look.Concealment != current.Concealment || look.Font != current.Font)
            {
                foreach (var piece in Flush(look))
                {
                    yield return piece;
                }
            }

            var kept = !Texts.TryGetValue(cell, out var text);
            if (Codes.TryGetValue(cell, out var codes))
            {
                glyphs.AddRange(codes.Select(other => (0.0, other)));
            }
            else if (kept && look.Font == shown.Font)
            {
                glyphs.Add((adjustment, code));
            }
            else
            {
                glyphs.AddRange(file.FontOf(part, look.Font).CodesOf(kept ? cell.Text : text!).Select(other => (0.0, other)));
            }

            if (Insertions.TryGetValue(cell, out var mark))
            {
                foreach (var piece in Flush(current))
                {
                    yield return piece;
                }

                var placed = mark with { X = current.X, Y = shown.Y };
                yield return placed;
                current = current with { X = placed.EndX(file.FontOf(part, mark.Font)) };
            }
        }

        foreach (var piece in Flush(current))
        {
            yield return piece;
        }

        IEnumerable<Shown> Flush(Shown next)
        {
            var piece = current with { Glyphs = [.. glyphs] };
            glyphs.Clear();
            current = next with { X = piece.EndX(file.FontOf(part, piece.Font)) };
            return piece.Glyphs.Count == 0 ? [] : [piece with { CoverPt = current.X - piece.X }];
        }
    }
}
