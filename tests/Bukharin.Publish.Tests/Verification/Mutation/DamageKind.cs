namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A way to damage editions.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Formats">In which formats it can be done.</param>
/// <param name="Codes">What a finding that names the place must be, one of these codes: loss is not to be told as alteration.</param>
/// <param name="Make">
/// Damages an edition at a place chosen by the random numbers. It throws <see cref="ImpossibleDamageException"/> where the
/// place that came up cannot be damaged so.
/// </param>
internal sealed record DamageKind(string Name, EditionFormat Formats, string Codes, Func<EditionText, Random, Damage> Make)
{
    /// <summary>The one text whose editions have what it damages; null where any has.</summary>
    public Manuscript? Of { get; init; }

    public override string ToString() => Name;
}
