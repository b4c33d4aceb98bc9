using System.Text.RegularExpressions;

namespace Outputs;

/// <summary>
/// What to write instead, for the mistakes that the compiler or .NET answers in words of their own. A sentence beside
/// the error, never in its place; none where it would be a guess.
/// </summary>
public static partial class WhatToWrite
{
    private const string Types = "Text stands in double quotes (\"Ease\"), numbers stand without (12.5), and yes/no is "
        + "true or false; both sides of a comparison are of one kind.";

    private const string Closed = "Each ( [ { needs its ) ] }, and each \" another one in the same line.";

    private const string Semicolon = "Each statement ends with ; and only the last line of a cell may be without: its "
        + "value is shown. A new name begins with var: var share = 0.5;";

    private const string Missing = "The value may be missing (null). Say what counts then, x ?? 0, or leave these out "
        + "first: .Where(c => c.X is not null).";

    private const string Capitals = "Capitals count: companies is not Companies.";

    private const string Lambda = "What is asked of each item is written with an arrow: c => c.Stage.";

    /// <summary>The advice for an error of the compiler; null where there is none.</summary>
    /// <param name="code">The compiler's code: "CS1061".</param>
    /// <param name="message">Its message, in English.</param>
    /// <param name="line">The line of the cell where it stands.</param>
    public static string? Instead(string code, string message, string line) => code switch
    {
        _ when CurlyQuote().IsMatch(line) && code is "CS1056" or "CS1525" or "CS1003" =>
            "Quotation marks are straight ones: \"Optics\".",
        _ when DecimalComma().IsMatch(line) && code is "CS1061" or "CS1001" or "CS1002" or "CS1501" or "CS1503" =>
            "Numbers have a decimal point: 12.5, not 12,5.",
        "CS1061" or "CS0117" => Member(message),
        "CS1929" => "Table.Of(items, \"caption\") makes a table of any list; .ToList() makes a list of a selection.",
        "CS0103" or "CS0246" => Name(message, line),
        "CS0120" when FirstWord().Match(line).Value is var type && LoadedNames.Loads(type) =>
            $"Load it first, as the first cell does: var study = {type}.Load();",
        "CS8852" or "CS0200" or "CS0131" or "CS0665" => "= gives a value; a comparison is written with ==.",
        "CS0019" when message.Contains("method group", StringComparison.Ordinal) =>
            "A method needs its parentheses: Count().",
        "CS0019" when message.Contains('?') => Missing,
        "CS0019" when message.Contains('<') =>
            "That is a list and no number: .Count() counts it, .Average(c => c.X) averages.",
        "CS0019" when LoneEquals().IsMatch(line) => "= gives a value; a comparison is written with ==.",
        "CS0019" or "CS0029" when OnlyTypes().IsMatch(message) => Types,
        "CS0029" or "CS1503" when message.EndsWith("to 'bool?'", StringComparison.Ordinal)
            || message.EndsWith("to 'bool'", StringComparison.Ordinal) =>
            "A yes/no is needed here: a property such as c => c.Profitable, or a comparison such as c => c.X > 10.",
        "CS0029" or "CS1503" when message.EndsWith("to 'double?'", StringComparison.Ordinal)
            || message.EndsWith("to 'double'", StringComparison.Ordinal) =>
            "A number is needed here. The share of a yes/no in groups is GroupShares.Of(...), its interval "
                + "Wilson.Interval(...).",
        "CS1503" when message.Contains("to 'System.Func", StringComparison.Ordinal) => Lambda,
        "CS1503" when message.Contains("'string' to 'int'", StringComparison.Ordinal) =>
            "An item of a list is found by a condition: companies.Single(c => c.Id == \"A\").",
        "CS1503" when message.Contains("Frequencies'", StringComparison.Ordinal) =>
            "Count first: Charts.Bars(Frequencies.Of(companies, \"Stage\", c => c.Stage)).",
        "CS7036" => "What is missing is named in the message, the order of all in its parentheses. " + Lambda,
        "CS0266" when message.Contains("?'", StringComparison.Ordinal) => Missing,
        "CS0266" => "Write var instead of the type: it takes the type of the value.",
        "CS1012" => "Text stands in double quotes: \"Optics\".",
        "CS1002" when !Word().IsMatch(line) => Semicolon,
        "CS0201" => "To show the value of a cell's last line, leave out its semicolon.",
        "CS1026" or "CS1010" or "CS1513" or "CS1039" => Closed,
        "CS1003" or "CS1002" when Word().IsMatch(line) => "And, or, not are written &&, ||, !.",
        "CS1003" when line.Contains('?') => "A choice has two sides: condition ? \"more\" : \"less\".",
        "CS1525" when line.Contains('%') => "Percentages are plain numbers, as the codebook says: c.X > 50.",
        "CS0102" or "CS0128" => "var makes a new name. To give the old one another value, leave out var.",
        "CS0012" or "CS0234" => "The first cell names each file that is used: #r \"../lib/ClusterStudies/bin/...dll\".",
        "CS0006" => "Build it first: dotnet build lib/Workbook.",
        _ => null,
    };

    /// <summary>The advice for an exception of .NET itself; null where there is none.</summary>
    /// <param name="message">Its message, in English.</param>
    public static string? After(string message) => message switch
    {
        "Sequence contains no elements" => "There is no item: a condition before has kept none. == compares text "
            + "letter by letter, capitals included; .Count() says how many are left.",
        "Sequence contains no matching element" => "No item meets the condition: == compares text letter by letter, "
            + "capitals included.",
        "Sequence contains more than one element" or "Sequence contains more than one matching element" =>
            "Several items meet the condition: use .Where(...) for all, .First(...) for the first.",
        "Nullable object must have a value." => "A value is missing (null). Leave these out first: .Where(c => c.X is "
            + "not null), or leave out .Value: averages and tests of the library count what is missing.",
        _ when message.StartsWith("The input string '", StringComparison.Ordinal) =>
            "A number was asked for where this text stands: ask for string, or choose a column of numbers.",
        _ when message.StartsWith("Could not find ", StringComparison.Ordinal) =>
            "Paths begin at the notebook's folder: the data are in \"../data/...\".",
        _ when DeedleColumn().Match(message) is { Success: true } column => $"The frame has no column "
            + $"'{column.Groups["name"].Value}'; frame.ColumnKeys lists its columns, capitals count.",
        _ => null,
    };

    private static string? Member(string message)
    {
        if (MemberOf().Match(message) is not { Success: true } found) return null;
        var (type, name) = (found.Groups["type"].Value, found.Groups["name"].Value);
        if (ListOf().Match(type) is { Success: true } list)
        {
            return LoadedNames.Methods.Contains(name) ? Lambda
                : LoadedNames.Property(list.Groups["item"].Value, name) is { } each
                ? $"That is a list: of each item it is .Select(c => c.{each}), of the first [0].{each}."
                : NearestValue.Slip(name, LoadedNames.Methods) is { } method ? $"Did you mean {method}?" : null;
        }

        if (LoadedNames.Property(type, name) is { } near) return $"Did you mean {near}?";
        return LoadedNames.Owners(name) is { Count: > 0 } owners
            ? $"{string.Join(" and ", owners)} {(owners.Count == 1 ? "has" : "have")} it."
            : LoadedNames.Properties(type) is { Count: > 0 } all ? $"{type} has {string.Join(", ", all)}." : null;
    }

    private static string Name(string message, string line)
    {
        var name = Quoted().Match(message).Groups["name"].Value;
        return name switch
        {
            "True" or "False" or "Null" => $"It is written small: {name.ToLowerInvariant()}.",
            "None" => "A missing value is null: c.X is null.",
            "and" or "or" or "not" => "And, or, not are written &&, ||, !.",
            _ when name.Length == 1 && !line.Contains("=>", StringComparison.Ordinal) => Lambda,
            _ when LoadedNames.Namespace(name) is { } library =>
                $"Add the line using {library}; to the first cell, and run it again.",
            _ when LoadedNames.Owners(name) is [var owner, ..] && LoadedNames.Loads(owner) =>
                $"{owner} has it: after var study = {owner}.Load(); it is study.{name}. {Capitals}",
            _ when LoadedNames.Owners(name).Count > 0 => $"It belongs to an item: c => c.{name}.",
            _ when NearestValue.Slip(name, LoadedNames.Types) is { } type => $"Did you mean {type}?",
            _ => $"Run the first cell, with its #r and using lines, and the cell that makes this name. {Capitals}",
        };
    }

    [GeneratedRegex("[“”„‘’]")]
    private static partial Regex CurlyQuote();

    [GeneratedRegex(@"(?<![\w.""])\d+,\d+(?![\w""])")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"\b[A-Z]\w*(?=\.)")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"(?<![=!<>])=(?![=>])")]
    private static partial Regex LoneEquals();

    [GeneratedRegex(@"\b(?:and|or|not)\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"'(?:string|double|int|bool|char)' (?:and|to) '(?:string|double|int|bool|char)'|to 'string'")]
    private static partial Regex OnlyTypes();

    [GeneratedRegex("'(?<type>[^']+)' does not contain a definition for '(?<name>[^']+)'")]
    private static partial Regex MemberOf();

    [GeneratedRegex(@"^\w+<(?<item>\w+)>$|^(?<item>\w+)\[\]$")]
    private static partial Regex ListOf();

    [GeneratedRegex("'(?<name>[^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^Column with a key '\((?<name>[^,]+),.*does not exist in the data frame")]
    private static partial Regex DeedleColumn();
}
