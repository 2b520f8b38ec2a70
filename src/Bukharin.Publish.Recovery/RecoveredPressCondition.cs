namespace Bukharin.Publish.Recovery;

/// <summary>The printing condition that a press file is made for, as the file says it.</summary>
/// <param name="IsX4">Whether the file says that it is PDF/X-4, which has a profile within it.</param>
/// <param name="Identifier">The name of the condition; null if it has none.</param>
/// <param name="Registry">The registry of that name; null if it is not registered.</param>
/// <param name="ProfileSha256">The SHA-256 of the profile in the file, in lower-case hexadecimal; null if there is none.</param>
internal sealed record RecoveredPressCondition(bool IsX4, string? Identifier, string? Registry, string? ProfileSha256);
