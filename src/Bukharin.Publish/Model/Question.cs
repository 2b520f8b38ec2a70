namespace Bukharin.Publish.Model;

/// <summary>What a class is asked, or is to do.</summary>
/// <param name="Ask">The question, or the task.</param>
/// <param name="Answer">Its answer, for the teacher; null where there is none.</param>
public sealed record Question(string Ask, string? Answer = null);
