namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A place cannot be damaged in this way; another must be chosen.</summary>
internal sealed class ImpossibleDamageException(string message) : Exception(message);
