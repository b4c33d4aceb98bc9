using Markdig;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Workbook.Running;

/// <summary>Code cells in Markdown: shown as the HTML that they mean.</summary>
internal sealed class MarkdownKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseMathematics().UseAdvancedExtensions().Build();

    public MarkdownKernel() : base("markdown") => KernelInfo.LanguageName = "Markdown";

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.DisplayAs(Markdown.ToHtml(command.Code.Trim(), Pipeline), Mime.Html);
        return Task.CompletedTask;
    }
}
