using System.Globalization;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Variables of the environment that ask tests for more than is tried always.</summary>
internal static class Switches
{
    /// <summary>The number that a variable has.</summary>
    /// <param name="variable">Its name, which begins with <c>BUKHARIN_</c>.</param>
    /// <param name="always">The number where nobody has set it.</param>
    public static int Number(string variable, int always) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : always;

    /// <summary>The word that a variable has.</summary>
    /// <param name="variable">Its name, which begins with <c>BUKHARIN_</c>.</param>
    /// <param name="always">The word where nobody has set it.</param>
    public static string Word(string variable, string always) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } word ? word : always;
}
