using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Notebooks;

/// <summary>
/// The parameters of a notebook: declared with their defaults in a code cell that bears the tag <c>parameters</c>,
/// and given other values in a cell after it, tagged <c>injected-parameters</c>. The tags are those of papermill.
/// </summary>
internal static class NotebookParameters
{
    private const string Declaring = "parameters", Injected = "injected-parameters";

    private static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    /// <summary>The parameters in their order; none for a notebook without such a cell.</summary>
    public static IReadOnlyList<Parameter> Of(NotebookFile file) =>
        Cell(file) is { } cell ? [.. Declared(cell.Source)] : [];

    /// <summary>Writes values into a cell of their own; a cell of an earlier run gives way to it.</summary>
    /// <param name="file">The notebook; changed in memory.</param>
    /// <param name="values">Values by name; each fits the type of the parameter. Names that the notebook does not
    /// declare are left to the other notebooks.</param>
    public static void Inject(NotebookFile file, IReadOnlyDictionary<string, string> values)
    {
        var lines = Of(file).Where(parameter => values.ContainsKey(parameter.Name))
            .Select(parameter => parameter.Declaration(values[parameter.Name])).ToList();
        if (lines.Count == 0) return;
        var cells = file.Json["cells"]!.AsArray();
        foreach (var old in file.CodeCells.Where(cell => cell.Tags.Contains(Injected)).ToList())
            cells.Remove(old.Json);
        cells.Insert(cells.IndexOf(Cell(file)!.Json) + 1, new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject { ["tags"] = new JsonArray(Injected) },
            ["outputs"] = new JsonArray(),
            ["source"] = MultilineText.Split("// Parameters\n" + string.Join('\n', lines)),
        });
    }

    private static Cell? Cell(NotebookFile file) =>
        file.CodeCells.FirstOrDefault(cell => cell.Tags.Contains(Declaring));

    private static IEnumerable<Parameter> Declared(string source) =>
        from member in CSharpSyntaxTree.ParseText(source, Script).GetCompilationUnitRoot().Members
        let declaration = member switch
        {
            FieldDeclarationSyntax field => field.Declaration,
            GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration,
            _ => null,
        }
        from variable in declaration?.Variables ?? []
        let value = variable.Initializer?.Value
        let type = declaration!.Type.ToString() is var said and not "var" ? said.TrimEnd('?') : TypeOf(value)
        where value is not null && Parameter.Types.Contains(type)
        select new Parameter(type, variable.Identifier.ValueText, value.ToString());

    private static string TypeOf(ExpressionSyntax? value) => value switch
    {
        PrefixUnaryExpressionSyntax { Operand: var number } => TypeOf(number),
        LiteralExpressionSyntax { Token.Value: var constant } => constant switch
        {
            string => "string", bool => "bool", int => "int", long => "long", double => "double",
            decimal => "decimal", _ => "",
        },
        _ => "",
    };
}
