using System.Text.RegularExpressions;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>
/// Which members give the same result whenever they are called with the same values. A list of what is known: whatever
/// is not on it may look at a clock, a file or another machine.
/// </summary>
internal static partial class KnownCode
{
    private static readonly string[] Namespaces =
    [
        "System.Collections", "System.Collections.Frozen", "System.Collections.Generic",
        "System.Collections.Immutable", "System.Collections.ObjectModel", "System.Globalization", "System.Numerics",
        "System.Runtime.CompilerServices", "System.Text.RegularExpressions",
    ];

    private static readonly HashSet<string> Types =
    [
        .. """
            Action Array ArraySegment Boolean Byte Char Comparison Convert Converter DateOnly DateTime DateTimeKind
            DateTimeOffset DayOfWeek Decimal Double Enum EventArgs EventHandler FormattableString Func Half IComparable
            IConvertible IDisposable IEquatable IFormatProvider IFormattable ISpanFormattable Index Int128 Int16 Int32
            Int64 IntPtr Lazy Math MathF Memory MemoryExtensions MidpointRounding MulticastDelegate Nullable Object
            Predicate Range ReadOnlyMemory ReadOnlySpan RuntimeFieldHandle RuntimeTypeHandle SByte Single Span String
            StringComparer StringComparison StringSplitOptions TimeOnly TimeSpan Tuple UInt16 UInt32 UInt64 UIntPtr
            ValueTuple ValueType Version Void
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => "System." + name),
        "System.Linq.Enumerable", "System.Linq.IGrouping", "System.Linq.ILookup", "System.Linq.IOrderedEnumerable",
        "System.Linq.Lookup", "System.Text.StringBuilder", "System.Text.Rune", "System.Text.Encoding",
        "System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter",
    ];

    // Of these, only some members.
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["System.Console"] = ["Write", "WriteLine"],
        // Asked for by every iterator that the compiler makes.
        ["System.Environment"] = ["get_CurrentManagedThreadId"],
        ["System.Delegate"] = ["Combine", "Remove"],
        ["System.IO.Path"] =
            ["Combine", "Join", "GetFileName", "GetFileNameWithoutExtension", "GetExtension", "GetDirectoryName"],
        ["System.Runtime.CompilerServices.RuntimeHelpers"] =
            ["InitializeArray", "GetSubArray", "EnsureSufficientExecutionStack"],
        ["System.Threading.Tasks.Task"] = ["FromResult", "GetAwaiter", "get_CompletedTask"],
        ["System.Type"] = ["GetTypeFromHandle", "get_Name", "op_Equality", "op_Inequality"],
        // Showing a value; changing it later is not known.
        ["Microsoft.DotNet.Interactive.Kernel"] = ["display"],
        ["Microsoft.DotNet.Interactive.Formatting.DisplayedValue"] = [],
    };

    private static readonly HashSet<string> Refused =
    [
        "System.Runtime.CompilerServices.Unsafe", "System.Runtime.CompilerServices.CallSite",
        "System.Runtime.CompilerServices.CallSiteBinder", "System.Runtime.CompilerServices.ConditionalWeakTable",
    ];

    /// <summary>Whether a cell can do nothing but run its own code, or show its own text.</summary>
    public static bool IsPlain(PlannedCell planned) => planned.Language switch
    {
        CellLanguage.CSharp => !Uncertain().IsMatch(planned.Cell.Source),
        // A first line that names the language is none of its text.
        "html" or "markdown" or "mermaid" =>
            !CellLanguage.CodeOf(planned.Cell).Contains("#!", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The first of some references that is not known; null when all are.</summary>
    /// <param name="references">What code names.</param>
    /// <param name="libraries">Libraries that say of themselves that they read openly.</param>
    /// <param name="packages">Packages for which such a library speaks.</param>
    public static CodeReference? FirstUnknown(IEnumerable<CodeReference> references,
        IReadOnlySet<string> libraries, IReadOnlySet<string> packages) =>
        references.FirstOrDefault(each => !IsKnown(each, libraries, packages));

    private static bool IsKnown(CodeReference reference, IReadOnlySet<string> libraries, IReadOnlySet<string> packages)
    {
        var (assembly, type, member) = reference;
        // The cells of the notebook itself, which are looked at each.
        if (assembly.StartsWith('ℛ')) return true;
        if (member == "GetHashCode") return type == "System.Collections.Generic.EqualityComparer`1";
        if (Clock().IsMatch(member)) return false;
        if (libraries.Contains(assembly)) return true;
        if (packages.Contains(assembly)) return !Outside().IsMatch(member);
        if (assembly == "" || !IsFramework(assembly)) return false;
        type = type.Split('`')[0];
        if (Members.TryGetValue(type, out var some)) return member.Length == 0 || some.Contains(member);
        if (Refused.Contains(type)) return false;
        return Types.Contains(type)
            || Namespaces.Contains(type[..Math.Max(0, type.LastIndexOf('.'))])
            || type.StartsWith("System.", StringComparison.Ordinal)
                && (type.EndsWith("Attribute", StringComparison.Ordinal)
                    || type.EndsWith("Exception", StringComparison.Ordinal))
            || IsDebuggingMode(type);
    }

    private static bool IsDebuggingMode(string type) => type is "System.Diagnostics.DebuggerBrowsableState"
        or "System.Security.Permissions.SecurityAction" or "System.Threading.Tasks.ValueTask";

    private static bool IsFramework(string assembly) => assembly is "netstandard" or "mscorlib" or "System"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal);

    // Hashes of texts and numbers of threads differ from run to run; the compiler itself asks for them in records and
    // iterators, and only compares.
    [GeneratedRegex(@"\b(unsafe|stackalloc|GetHashCode|EqualityComparer|CurrentManagedThreadId)\b")]
    private static partial Regex Uncertain();

    [GeneratedRegex("^(get_Now|get_UtcNow|get_Today|ToLocalTime|ToUniversalTime)$")]
    private static partial Regex Clock();

    // Members of packages that reach beyond the values they are given.
    [GeneratedRegex("^(Read|Load|Save|Write|Show|Open|Download|Export|Import)|File|Html|HTML|Url|Guid|Random|Async"
        + "|Hash", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
