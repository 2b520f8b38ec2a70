using System.Diagnostics;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Something that no input may do.</summary>
/// <param name="Kind">By what two faults are taken for one.</param>
/// <param name="Number">The number of the first input that did it.</param>
/// <param name="Said">The exception, or what was said.</param>
internal sealed record FuzzFault(string Kind, int Number, string Said)
{
    public static FuzzFault Hang(int number, TimeSpan after) => new("hang", number, $"no end after {after.TotalSeconds:0} s");

    public static FuzzFault Rejection(int number, string said) => new("rejected: " + said.Split(' ', 2)[0], number, said);

    public static FuzzFault Of(int number, Exception fault)
    {
        var place = new StackTrace(fault).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.FullName?.StartsWith("Bukharin.Publish", StringComparison.Ordinal) == true);
        return new FuzzFault($"{fault.GetType().Name} in {place?.DeclaringType?.Name}.{place?.Name}", number, fault.ToString());
    }
}
