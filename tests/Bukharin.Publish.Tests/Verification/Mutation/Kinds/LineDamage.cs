namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Kinds that damage a line which only one text has: a question, an answer, an entry of a list.</summary>
internal static class LineDamage
{
    /// <summary>A kind that damages lines of one text, and is named by what stands around them.</summary>
    /// <param name="of">The text.</param>
    /// <param name="name">What is done.</param>
    /// <param name="codes">What a finding must be.</param>
    /// <param name="places">The lines that can be damaged, each by its cells.</param>
    /// <param name="naming">What a finding must say of the place.</param>
    /// <param name="damage">Damages one line.</param>
    /// <param name="formats">In which formats it can be done.</param>
    public static DamageKind Of(
        Manuscript of,
        string name,
        string codes,
        Func<EditionText, IEnumerable<IReadOnlyList<Cell>>> places,
        string naming,
        Action<Draft, EditionText, IReadOnlyList<Cell>, Random> damage,
        EditionFormat formats = EditionFormat.All) => new(name, formats, codes, (text, random) =>
        {
            var cells = Choice.Of(random, places(text));
            var draft = text.File.Copy();
            damage(draft, text, cells, random);
            return new Damage($"'{string.Concat(cells.Select(cell => cell.Text))}'", draft.ToBytes(), Naming.Of(naming));
        })
    {
        Of = of,
    };
}
