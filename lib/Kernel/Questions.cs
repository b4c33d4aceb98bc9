using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Jupyter;
using Microsoft.DotNet.Interactive.Jupyter.Protocol;
using Microsoft.DotNet.Interactive.Utility;

namespace NotebookKernel;

/// <summary>Says what a name stands for, which the tool leaves without an answer; all else is the tool's.</summary>
internal sealed class Questions(Kernel kernel, JupyterRequestContextHandler tool)
{
    public async Task Answer(JupyterRequestContext context)
    {
        if (context.GetRequestContent<InspectRequest>() is not { } question)
        {
            await tool.Handle(context);
            return;
        }
        var said = await DescribeAsync(question);
        var data = new Dictionary<string, object>();
        if (said.Length > 0) data["text/markdown"] = data["text/plain"] = said;
        context.JupyterMessageSender.Send(InspectReply.Ok(said.Length > 0, data, new Dictionary<string, object>()));
        context.Complete();
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
            signature.Parameters.ElementAtOrDefault(parameter) is { } at ? $"{at.Label}: {at.Documentation?.Value}" : "",
        }.Where(line => !string.IsNullOrWhiteSpace(line))).ReplaceLineEndings("\n");
}
