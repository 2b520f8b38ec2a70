using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>A reader, with what is thrown at it.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Extension">What files of the kind end in.</param>
/// <param name="Input">The input of a number, always the same.</param>
/// <param name="Try">Reads an input and does with it what the program would.</param>
internal sealed record FuzzTarget(string Name, string Extension, Func<int, FuzzInput> Input, Func<FuzzInput, FuzzOutcome> Try)
{
    /// <summary>A reader that is given what dice make.</summary>
    public static FuzzTarget Of(string name, string extension, Func<Dice, FuzzInput> make, Func<FuzzInput, FuzzOutcome> attempt) =>
        new(name, extension, number => make(new Dice(number)), attempt);
}
