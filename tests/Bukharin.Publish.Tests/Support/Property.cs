using CsCheck;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Holds what is said of all values against values that a generator makes: the same ones in every run.</summary>
/// <remarks>
/// A run that fails today and passes tomorrow tells nobody what to mend, so chance begins at a fixed place.
/// <c>BUKHARIN_SAMPLE_SEED</c> begins elsewhere, and <c>BUKHARIN_SAMPLE_TIMES</c> makes so many times as many values.
/// </remarks>
internal static class Property
{
    private const int TriesAtLess = 1000;

    /// <summary>Holds an assertion against values; of one that breaks it, a smaller one that does so too is looked for and told.</summary>
    /// <param name="values">Makes the values.</param>
    /// <param name="assert">Throws where a value is not as it must be.</param>
    /// <param name="count">How many values there are always.</param>
    public static void Holds<T>(this Gen<T> values, Action<T> assert, int count = 100)
    {
        var chance = Chance();
        for (var left = count * Switches.Number("BUKHARIN_SAMPLE_TIMES", 1); left > 0; left--)
        {
            var seed = chance.ToString();
            var value = values.Generate(chance, null, out _);
            try
            {
                assert(value);
            }
            catch (Exception)
            {
                values.Sample(assert, seed: seed, iter: TriesAtLess, threads: 1);
                throw;
            }
        }
    }

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Action<T1, T2> assert, int count = 100) =>
        values.Holds(value => assert(value.Item1, value.Item2), count);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Action<T1, T2, T3> assert, int count = 100) =>
        values.Holds(value => assert(value.Item1, value.Item2, value.Item3), count);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> values, Action<T1, T2, T3, T4> assert, int count = 100) =>
        values.Holds(value => assert(value.Item1, value.Item2, value.Item3, value.Item4), count);

    /// <summary>Where chance begins: two generators that ask are given the same.</summary>
    public static PCG Chance() => new(1, (ulong)Switches.Number("BUKHARIN_SAMPLE_SEED", 1894));
}
