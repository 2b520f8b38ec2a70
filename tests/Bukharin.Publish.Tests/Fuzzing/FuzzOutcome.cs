namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>What became of an input.</summary>
/// <param name="End">How the reader ended.</param>
/// <param name="Said">What was said when it was refused, or when something accepted was rejected afterwards.</param>
internal readonly record struct FuzzOutcome(FuzzEnd End, string Said = "")
{
    public static FuzzOutcome Refused(string said) => new(FuzzEnd.Refused, said);

    public static FuzzOutcome Accepted => new(FuzzEnd.Accepted);
}
