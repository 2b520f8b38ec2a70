using System.Collections.Immutable;

namespace Bukharin.Publish.Verification.Gift;

/// <summary>A question of a GIFT file, as a learning platform reads it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Before">What stands before the answers.</param>
/// <param name="After">What stands behind them.</param>
/// <param name="Answers">The right answers; none of an essay.</param>
/// <param name="Feedback">What is told to all afterwards; empty for nothing.</param>
internal sealed record GiftQuestion(string Name, string Before, string After, ImmutableArray<string> Answers, string Feedback);
