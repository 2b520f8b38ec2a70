using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Tests.Publishing.Catalogues;

public class ShardTests
{
    [Theory]
    [InlineData("2/8", "", 2, 8)]
    [InlineData("1/1", "", 1, 1)]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=8", 3, 8)]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=8", 1, 8)]
    [InlineData("auto/8", "SLURM_ARRAY_TASK_ID=7 SLURM_ARRAY_TASK_MIN=0", 8, 8)]
    [InlineData("auto/8", "JOB_COMPLETION_INDEX=0", 1, 8)]
    [InlineData("auto/8", "JOB_COMPLETION_INDEX=7", 8, 8)]
    public void What_is_asked_for_is_a_part_of_the_run(string value, string environment, int number, int count) =>
        Assert.Equal((new Shard(number, count), null), Shard.Parse(value, Variable(environment)));

    [Theory]
    [InlineData("0/8", "", "'0/8' is no part of a run")]
    [InlineData("9/8", "", "'9/8' is no part of a run")]
    [InlineData("2", "", "'2' is no part of a run")]
    [InlineData("-1/8", "", "'-1/8' is no part of a run")]
    [InlineData("1/0", "", "'1/0' is no part of a run")]
    [InlineData("1/2/3", "", "'1/2/3' is no part of a run")]
    [InlineData("one/two", "", "'one/two' is no part of a run")]
    [InlineData("1/99999999999", "", "'1/99999999999' is no part of a run")]
    [InlineData("auto", "", "neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX is set")]
    [InlineData("auto", "JOB_COMPLETION_INDEX=0", "write 'auto/8' for eight")]
    [InlineData("auto/8", "JOB_COMPLETION_INDEX=8", "gives the part 9, of 8")]
    public void What_is_none_is_told(string value, string environment, string fault)
    {
        var (shard, told) = Shard.Parse(value, Variable(environment));

        Assert.Null(shard);
        Assert.Contains(fault, told, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_text_is_of_one_part_and_parts_are_equal()
    {
        var parts = Enumerable.Range(1, 7).Select(number => Enumerable.Range(0, 100).Where(new Shard(number, 7).Has).ToList()).ToList();

        Assert.Equal(Enumerable.Range(0, 100), parts.SelectMany(part => part).Order());
        Assert.All(parts, part => Assert.InRange(part.Count, 14, 15));
    }

    private static Func<string, string?> Variable(string environment) =>
        environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1]).GetValueOrDefault;
}
