using System.Text.RegularExpressions;

namespace Workbook.Unchanged;

/// <summary>What the directives in code load.</summary>
/// <param name="Libraries">The paths that <c>#r</c> names, as written.</param>
/// <param name="Other">A line that does something else, such as loading a package or a script; null when none
/// does.</param>
internal sealed partial record SourceDirectives(IReadOnlyList<string> Libraries, string? Other)
{
    /// <param name="sources">The code of cells.</param>
    public static SourceDirectives In(IEnumerable<string> sources)
    {
        var lines = sources.SelectMany(source => Line().Matches(source).Select(match => match.Value.Trim())).ToList();
        var libraries = lines.Select(line => Library().Match(line)).Where(match => match.Success)
            .Select(match => match.Groups["path"].Value).Where(path => !path.Contains(':')).ToList();
        return new(libraries, lines.FirstOrDefault(line => !Harmless().IsMatch(line)
            && !(Library().Match(line) is { Success: true } match && libraries.Contains(match.Groups["path"].Value))));
    }

    // A line ends where the compiler says that it does.
    [GeneratedRegex(@"(?<=^|[\r\n\u0085\u2028\u2029])\s*#[^\r\n\u0085\u2028\u2029]*")]
    private static partial Regex Line();

    [GeneratedRegex("""^#\s*r\s+"(?<path>[^"]+)"\s*(//.*)?$""")]
    private static partial Regex Library();

    [GeneratedRegex(@"^#\s*(nullable|pragma|region|endregion|if|elif|else|endif|define|undef|warning|error)\b")]
    private static partial Regex Harmless();
}
