namespace Bukharin.Publish.Model;

/// <summary>A question or a task for a class.</summary>
/// <param name="Ask">The text of the question or the task.</param>
/// <param name="Answer">The answer, for the teacher; null where none is given.</param>
public sealed record Question(RichText Ask, RichText? Answer = null);
