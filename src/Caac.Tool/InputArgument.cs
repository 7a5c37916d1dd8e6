using System.CommandLine;

namespace Caac.Tool;

internal static class InputArgument
{
    internal static Argument<string[]> Create(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };

        // A mistyped option would else be looked for as a file.
        argument.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } option)
            {
                given.AddError($"There is no option '{option.Value}'; a file of that name is written './{option.Value}'.");
            }
        });
        return argument;
    }
}
