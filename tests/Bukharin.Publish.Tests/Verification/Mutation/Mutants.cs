using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>Damaged editions in number, the same on every run.</summary>
internal static class Mutants
{
    private const int FirstSeed = 1937;

    /// <summary>Damages the editions of a format in every way, in turn, until there are enough; no file comes twice.</summary>
    public static ImmutableArray<Mutant> Of(EditionFormat format, int wanted)
    {
        var editions = GoodEditions.WithFew.Where(text => text.File.Format == format).ToList();
        var kinds = DamageKinds.All.Where(kind => kind.Formats.HasFlag(format)).ToList();
        var seen = new HashSet<string>(editions.Select(text => Convert.ToHexString(SHA256.HashData(text.File.Copy().ToBytes()))), StringComparer.Ordinal);
        var mutants = ImmutableArray.CreateBuilder<Mutant>();
        for (var round = 0; mutants.Count < wanted && round < wanted; round++)
        {
            foreach (var kind in kinds)
            {
                // The longer text has more places; every third edition is of the other.
                var manuscript = kind.Of ?? (round % 3 == 2 ? GoodEditions.Statute : GoodEditions.Letter);
                var edition = editions.Single(text => GoodEditions.Of(text) == manuscript);
                if (Mutant.Make(kind, edition, FirstSeed + round) is { } mutant
                    && seen.Add(Convert.ToHexString(SHA256.HashData(mutant.Damage.Bytes))))
                {
                    mutants.Add(mutant);
                }
            }
        }

        return mutants.ToImmutable();
    }
}
