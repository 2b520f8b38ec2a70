using System.CommandLine;
using System.Text.Json;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Help;

/// <summary>Describes the commands as JSON, for editors and other programs.</summary>
internal static class CommandJson
{
    /// <summary>Writes the member <c>commands</c>.</summary>
    public static void Write(IEnumerable<Command> commands, Utf8JsonWriter json) => json.WriteObjects("commands", commands, command =>
    {
        json.WriteString("name", command.Name);
        json.WriteString("description", command.Description);
        json.WriteObjects("arguments", command.Arguments, argument =>
        {
            json.WriteString("name", argument.Name);
            json.WriteString("description", argument.Description);
            json.WriteBoolean("isRequired", argument.Arity.MinimumNumberOfValues > 0);
            json.WriteBoolean("isRepeatable", argument.Arity.MaximumNumberOfValues > 1);
        });
        json.WriteObjects("options", command.Options, option =>
        {
            json.WriteString("name", option.Name);
            json.WriteStrings("aliases", option.Aliases);
            json.WriteString("description", option.Description);
            json.WriteString("value", option.ValueType == typeof(bool) ? null : option.HelpName);
            json.WriteBoolean("isRequired", option.Required);
        });
        json.WriteObjects("examples", Example.Of(command.Name), example =>
        {
            json.WriteString("line", example.Line);
            json.WriteString("what", example.What);
        });
    });
}
