namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Chance that can be repeated: the same seed throws the same.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number from 0 up to, not including, another.</summary>
    public int Below(int end) => _random.Next(end);

    /// <summary>Whether something happens that happens once in so many times.</summary>
    public bool OnceIn(int times) => _random.Next(times) == 0;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    /// <summary>One of several ways to make something; only the one that is chosen is gone.</summary>
    public string Way(params ReadOnlySpan<Func<string>> ways) => ways[_random.Next(ways.Length)]();

    /// <summary>Several of a thing, parted by something.</summary>
    public string Several(int least, int most, string between, Func<string> make) =>
        string.Join(between, Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make()));
}
