using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Running;

/// <summary>Cells that describe a diagram in Mermaid: the description is saved, and drawn by whatever shows the
/// notebook.</summary>
internal sealed class MermaidKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    public MermaidKernel() : base("mermaid") => KernelInfo.LanguageName = "Mermaid";

    public override KernelSpecifierDirective KernelSpecifierDirective
    {
        get
        {
            var directive = base.KernelSpecifierDirective;
            foreach (var name in (string[])["--display-width", "--display-height", "--display-background-color"])
            {
                if (directive.Parameters.All(parameter => parameter.Name != name))
                    directive.Parameters.Add(new KernelDirectiveParameter(name));
            }
            return directive;
        }
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        var diagram = command.Code.Trim();
        context.Publish(new DisplayedValueProduced(diagram, command,
            [new FormattedValue(Mime.Mermaid, diagram), new FormattedValue(Mime.Plain, diagram)]));
        return Task.CompletedTask;
    }
}
