using System.Diagnostics;
using System.Globalization;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Gives a reader one input after the other.</summary>
internal sealed class FuzzRun(FuzzTarget target, FuzzOptions options)
{
    // What threads have where they have least; a file that goes deeper ends the whole program.
    private const int StackBytes = 1536 * 1024;

    // An input of some kilobytes takes milliseconds. A busy machine makes it wait, which costs time on the clock alone; other tests beside it
    // use the process's time, but not the clock's.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly FuzzFigures _figures = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private (TimeSpan Clock, TimeSpan Cpu)? _began;
    private volatile int _number = options.First;

    /// <summary>Runs to the end of what was asked for, or to the first input that does not end.</summary>
    public FuzzFigures Run()
    {
        var worker = new Thread(Work, StackBytes) { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            if (Taken() is var (clock, cpu) && clock > Longest && cpu > Longest)
            {
                Add(FuzzFault.Hang(_number, cpu), target.Input(_number));
                break;
            }
        }

        if (options.Folder is { } folder)
        {
            File.AppendAllText(Path.Combine(folder, "figures.txt"), _figures.Line(target.Name) + "\n");
        }

        return _figures;
    }

    private void Work()
    {
        // A number that is written down outlives the end of the process that a stack overflow is.
        using var now = options.Folder is { } folder ? File.CreateText(Path.Combine(folder, $"{target.Name}.now")) : null;
        for (var i = 0; i < options.Count && _clock.Elapsed < options.Time; i++, _number++)
        {
            if (now is not null)
            {
                now.BaseStream.Position = 0;
                now.Write(_number.ToString("D10", CultureInfo.InvariantCulture));
                now.Flush();
            }

            Try(target.Input(_number));
        }
    }

    private void Try(FuzzInput input)
    {
        lock (_figures)
        {
            _began = (_clock.Elapsed, Environment.CpuUsage.TotalTime);
        }

        var end = FuzzEnd.Refused;
        try
        {
            var outcome = target.Try(input);
            end = outcome.End;
            if (end == FuzzEnd.Rejected)
            {
                Add(FuzzFault.Rejection(_number, outcome.Said), input);
            }
        }
        catch (Exception fault)
        {
            Add(FuzzFault.Of(_number, fault), input);
        }

        lock (_figures)
        {
            _figures.Add(end, _number, Taken()!.Value.Cpu);
            _began = null;
        }
    }

    /// <summary>What the present input has taken so far; null between two inputs.</summary>
    private (TimeSpan Clock, TimeSpan Cpu)? Taken()
    {
        lock (_figures)
        {
            return _began is { } began ? (_clock.Elapsed - began.Clock, Environment.CpuUsage.TotalTime - began.Cpu) : null;
        }
    }

    private void Add(FuzzFault fault, FuzzInput input)
    {
        lock (_figures)
        {
            var known = _figures.Kinds.Count;
            _figures.Add(fault);
            if (options.Folder is { } folder && _figures.Kinds.Count > known)
            {
                var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{fault.Number}"));
                File.WriteAllBytes(path + target.Extension, input.Bytes);
                File.WriteAllText(path + ".fault.txt", $"{fault.Kind}\n\n{fault.Said}\n");
                if (input.EditionFile is { } editionFile)
                {
                    File.WriteAllBytes(path + ".yaml", editionFile);
                }
            }
        }
    }
}
