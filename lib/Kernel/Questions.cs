using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Jupyter;
using Microsoft.DotNet.Interactive.Jupyter.Protocol;
using Microsoft.DotNet.Interactive.Utility;

namespace NotebookKernel;

/// <summary>
/// Says what a name stands for, which the tool leaves without an answer, and what may follow at the cursor, which the
/// tool says for another kind of editor: with marks such as <c>$1</c>, and whatever was typed. All else is the tool's.
/// </summary>
internal sealed class Questions(Kernel kernel, JupyterRequestContextHandler tool)
{
    /// <summary>The tool's last piece of work, such as a cell, from the moment that front-ends know.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    public async Task Answer(JupyterRequestContext context)
    {
        ReplyMessage? reply = context.JupyterRequestMessageEnvelope.Content switch
        {
            InspectRequest question => await ExplainAsync(question),
            CompleteRequest question => await CompleteAsync(question),
            _ => null,
        };
        if (reply is null)
        {
            await (Running = tool.Handle(context));
            return;
        }
        context.JupyterMessageSender.Send(reply);
        context.Complete();
    }

    private async Task<CompleteReply> CompleteAsync(CompleteRequest question)
    {
        var (code, cursor) = (question.Code, question.CursorPosition);
        var start = cursor;
        while (start > 0 && (char.IsLetterOrDigit(code[start - 1]) || code[start - 1] == '_')) start--;
        var place = SourceUtilities.GetPositionFromCursorOffset(code, cursor);
        var result = await kernel.SendAsync(new RequestCompletions(code, place));
        var names = result.Events.OfType<CompletionsProduced>().SelectMany(produced => produced.Completions)
            .Select(item => item.DisplayText.Split('<')[0])
            .Where(name => name.StartsWith(code[start..cursor], StringComparison.OrdinalIgnoreCase)).Distinct();
        return new CompleteReply(start, cursor, [.. names]);
    }

    private async Task<InspectReply> ExplainAsync(InspectRequest question)
    {
        var said = await DescribeAsync(question);
        var data = new Dictionary<string, object>();
        if (said.Length > 0) data["text/markdown"] = data["text/plain"] = said;
        return InspectReply.Ok(said.Length > 0, data, new Dictionary<string, object>());
    }

    // What the cursor stands on; else the method within whose parentheses it stands.
    private async Task<string> DescribeAsync(InspectRequest question)
    {
        var place = SourceUtilities.GetPositionFromCursorOffset(question.Code, question.CursorPos);
        var hover = await kernel.SendAsync(new RequestHoverText(question.Code, place));
        if (hover.Events.OfType<HoverTextProduced>().FirstOrDefault() is { Content.Count: > 0 } said)
            return string.Join("\n\n", said.Content.Select(text => text.Value)).ReplaceLineEndings("\n");
        var help = await kernel.SendAsync(new RequestSignatureHelp(question.Code, place));
        return string.Join("\n\n", help.Events.OfType<SignatureHelpProduced>().SelectMany(produced =>
            produced.Signatures.Select(signature => Text(signature, produced.ActiveParameterIndex))));
    }

    private static string Text(SignatureInformation signature, int parameter) => string.Join('\n',
        new[]
        {
            signature.Label, signature.Documentation?.Value,
            signature.Parameters.ElementAtOrDefault(parameter) is { } at
                ? $"{at.Label}: {at.Documentation?.Value}" : "",
        }.Where(line => !string.IsNullOrWhiteSpace(line))).ReplaceLineEndings("\n");
}
