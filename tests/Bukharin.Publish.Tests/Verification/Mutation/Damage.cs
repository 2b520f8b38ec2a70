namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A damaged edition.</summary>
/// <param name="What">What was done to it, for people.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Naming">What a finding must say of the place.</param>
internal sealed record Damage(string What, byte[] Bytes, Naming Naming);
