using System.Reflection;

namespace Workbook.Reference;

/// <summary>The names under which the compiler writes down what is said of types and members.</summary>
internal static class DocumentationId
{
    public static string Of(Type type) => "T:" + Name(type);

    public static string Of(PropertyInfo property) => $"P:{Name(property.DeclaringType!)}.{property.Name}"
        + Parameters(property.GetIndexParameters());

    public static string Of(FieldInfo field) => $"F:{Name(field.DeclaringType!)}.{field.Name}";

    public static string Of(MethodBase method) => $"M:{Name(method.DeclaringType!)}.{method.Name.Replace('.', '#')}"
        + (method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "")
        + Parameters(method.GetParameters())
        + (method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion
            ? "~" + Argument(conversion.ReturnType) : "");

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? ""
        : $"({string.Join(',', parameters.Select(parameter => Argument(parameter.ParameterType)))})";

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Argument(Type type)
    {
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (type.IsByRef) return Argument(type.GetElementType()!) + "@";
        if (type.IsArray)
        {
            var bounds = string.Join(',', Enumerable.Repeat("0:", type.GetArrayRank()));
            return Argument(type.GetElementType()!) + (type.GetArrayRank() == 1 ? "[]" : $"[{bounds}]");
        }

        if (!type.IsGenericType) return Name(type);
        var open = type.GetGenericTypeDefinition().FullName!.Replace('+', '.').Split('`')[0];
        return $"{open}{{{string.Join(',', type.GetGenericArguments().Select(Argument))}}}";
    }
}
