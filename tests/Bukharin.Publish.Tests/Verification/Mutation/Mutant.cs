namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A damaged edition among many, with what is needed to make it again.</summary>
internal sealed record Mutant(DamageKind Kind, EditionText Good, int Seed, Damage Damage)
{
    private const int Tries = 40;

    /// <summary>Damages an edition; null where no place can be damaged so.</summary>
    /// <remarks>The same kind, edition and seed give the same file.</remarks>
    public static Mutant? Make(DamageKind kind, EditionText good, int seed)
    {
        var random = new Random(seed);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            try
            {
                return new Mutant(kind, good, seed, kind.Make(good, random));
            }
            catch (ImpossibleDamageException)
            {
                // Another place.
            }
        }

        return null;
    }

    public override string ToString() =>
        $"{Good.File.Format} of {Good.Source.Document.SourceFile}, {Kind.Name}, seed {Seed}: {Damage.What}; to be named: {Damage.Naming}";
}
