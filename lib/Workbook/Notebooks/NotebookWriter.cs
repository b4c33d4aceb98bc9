using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>
/// Writes a notebook as Python's <c>json.dumps(ensure_ascii=False, indent=1)</c> does, which is what Jupyter saves.
/// A value that was read and not replaced is written with the very characters it was read from.
/// </summary>
internal static class NotebookWriter
{
    public static string Write(JsonNode notebook, NotebookStyle style)
    {
        var text = new StringBuilder();
        if (style.ByteOrderMark) text.Append('\uFEFF');
        Write(text, notebook, style, 0);
        if (style.EndsWithNewLine) text.Append(style.NewLine);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, NotebookStyle style, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject { Count: 0 }:
                text.Append("{}");
                break;
            case JsonArray { Count: 0 }:
                text.Append("[]");
                break;
            case JsonObject o:
                text.Append('{');
                var firstMember = true;
                foreach (var (name, value) in o)
                {
                    Separate(text, style, depth + 1, ref firstMember);
                    WriteString(text, name, style.AsciiOnly);
                    text.Append(style.Colon);
                    Write(text, value, style, depth + 1);
                }
                Break(text, style, depth);
                text.Append('}');
                break;
            case JsonArray a:
                text.Append('[');
                var firstItem = true;
                foreach (var item in a)
                {
                    Separate(text, style, depth + 1, ref firstItem);
                    Write(text, item, style, depth + 1);
                }
                Break(text, style, depth);
                text.Append(']');
                break;
            case JsonValue v when v.TryGetValue<JsonElement>(out var element):
                text.Append(element.GetRawText());
                break;
            case JsonValue v when v.TryGetValue<string>(out var s):
                WriteString(text, s, style.AsciiOnly);
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void Separate(StringBuilder text, NotebookStyle style, int depth, ref bool first)
    {
        if (!first) text.Append(style.Comma);
        first = false;
        Break(text, style, depth);
    }

    private static void Break(StringBuilder text, NotebookStyle style, int depth)
    {
        if (style.Indent is null) return;
        text.Append(style.NewLine);
        for (var i = 0; i < depth; i++) text.Append(style.Indent);
    }

    private static void WriteString(StringBuilder text, string value, bool asciiOnly)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\f': text.Append("\\f"); break;
                case '\b': text.Append("\\b"); break;
                case < ' ':
                case > '~' when asciiOnly:
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }
        text.Append('"');
    }
}
