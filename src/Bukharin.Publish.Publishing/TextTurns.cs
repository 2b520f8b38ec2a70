namespace Bukharin.Publish.Publishing;

/// <summary>Tells of texts that are worked on side by side as if one came after the other, in the order in which they were begun.</summary>
/// <remarks>
/// What is said of the first text that is not done is told at once; of the others it is kept until their turn comes. So what
/// a run tells does not depend on how many texts it works on at once, nor on which of them is done first.
/// </remarks>
/// <param name="log">Is told.</param>
internal sealed class TextTurns(PublishingLog log)
{
    private readonly Lock _lock = new();
    private readonly Queue<Turn> _turns = [];

    /// <summary>Begins the next text.</summary>
    /// <param name="told">Is called when all of the text has been told; never, where the run is stopped before.</param>
    public Turn Begin(Action told)
    {
        lock (_lock)
        {
            var turn = new Turn(this, told);
            _turns.Enqueue(turn);
            return turn;
        }
    }

    /// <summary>Tells all that is still kept: where a run was stopped, texts behind the one that was not done may be in their places.</summary>
    public void TellRest()
    {
        lock (_lock)
        {
            foreach (var turn in _turns)
            {
                turn.Release(log);
            }

            _turns.Clear();
        }
    }

    private void Tell(Turn turn, PublishingEvent what)
    {
        lock (_lock)
        {
            if (_turns.TryPeek(out var first) && first == turn)
            {
                log.Tell(what);
            }
            else
            {
                turn.Keep(what);
            }
        }
    }

    private void End(Turn turn)
    {
        lock (_lock)
        {
            turn.IsDone = true;
            while (_turns.TryPeek(out var first) && first.IsDone)
            {
                _turns.Dequeue();
                first.Told();
                if (_turns.TryPeek(out var next))
                {
                    next.Release(log);
                }
            }
        }
    }

    /// <summary>The turn of one text.</summary>
    internal sealed class Turn
    {
        private readonly List<PublishingEvent> _kept = [];
        private readonly TextTurns _turns;

        internal Turn(TextTurns turns, Action told)
        {
            _turns = turns;
            Told = told;
            Log = new PublishingLog(what => turns.Tell(this, what));
        }

        /// <summary>Is told of the text.</summary>
        public PublishingLog Log { get; }

        /// <summary>Whether nothing more will be said of the text.</summary>
        internal bool IsDone { get; set; }

        /// <summary>Is called when all of the text has been told.</summary>
        internal Action Told { get; }

        /// <summary>Says that nothing more will be said of the text.</summary>
        public void End() => _turns.End(this);

        internal void Keep(PublishingEvent what) => _kept.Add(what);

        internal void Release(PublishingLog log)
        {
            foreach (var what in _kept)
            {
                log.Tell(what);
            }

            _kept.Clear();
        }
    }
}
