using System.Globalization;
using System.Reflection;

namespace Workbook.Reference;

/// <summary>Types and members as a cell would write them.</summary>
internal static class Signature
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(char)] = "char",
        [typeof(object)] = "object", [typeof(void)] = "nothing",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Type type)
    {
        var name = type.Name.Split('`')[0];
        if (type.DeclaringType is { } outer) name = $"{outer.Name.Split('`')[0]}.{name}";
        return name + Arguments(type.GetGenericArguments().Select(argument => Of(argument, null)));
    }

    /// <summary>How it is called: <c>FisherExact.Exact(int[,] table)</c>, <c>.Where(...)</c> of an object.</summary>
    public static string Of(MethodInfo method) => Owner(method.DeclaringType!, method.IsStatic && !IsExtension(method))
        + method.Name + Arguments(method.GetGenericArguments().Select(argument => argument.Name))
        + $"({string.Join(", ", method.GetParameters().Select((parameter, i) =>
            (i == 0 && IsExtension(method) ? "this " : "") + Of(parameter)))})";

    public static string Of(ConstructorInfo constructor) =>
        $"new {Of(constructor.DeclaringType!)}({string.Join(", ", constructor.GetParameters().Select(Of))})";

    public static string Of(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } index
        ? $"[{string.Join(", ", index.Select(Of))}]"
        : Owner(property.DeclaringType!, property.GetMethod?.IsStatic == true) + property.Name;

    public static string Of(FieldInfo field) => Owner(field.DeclaringType!, field.IsStatic) + field.Name;

    /// <summary>What it gives.</summary>
    public static string Result(MethodInfo method) => Of(method.ReturnType, Info(method.ReturnParameter));

    /// <inheritdoc cref="Result(MethodInfo)"/>
    public static string Result(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static bool IsExtension(MethodInfo method) =>
        method.CustomAttributes.Any(mark => mark.AttributeType.Name == "ExtensionAttribute");

    private static string Owner(Type type, bool isStatic) => isStatic ? Of(type) + "." : ".";

    private static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Info(parameter)) + " "
        + parameter.Name + (parameter.HasDefaultValue ? " = " + Value(parameter) : "");

    private static NullabilityInfo? Info(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? null : Nullability.Create(parameter);

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (Nullable.GetUnderlyingType(type) is { } known) return Of(known, null) + "?";
        var mark = info is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !type.IsGenericParameter
            ? "?" : "";
        if (Words.TryGetValue(type, out var word)) return word + mark;
        if (type.IsByRef) return "ref " + Of(type.GetElementType()!, null);
        if (type.IsArray)
            return $"{Of(type.GetElementType()!, info?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        if (!type.IsGenericType) return type.Name + mark;
        var arguments = type.GetGenericArguments().Select((argument, i) =>
            Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(i)));
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            ? $"({string.Join(", ", arguments)})" : type.Name.Split('`')[0] + Arguments(arguments) + mark;
    }

    private static string Arguments(IEnumerable<string> arguments) =>
        string.Join(", ", arguments) is { Length: > 0 } list ? $"<{list}>" : "";

    private static string Value(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default" : "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        var value when parameter.ParameterType.IsEnum =>
            $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, value)}",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
