using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>Directives that the <c>dotnet-interactive</c> tool adds to its kernels, and no package brings.</summary>
internal static partial class Directives
{
    /// <summary>Why a <c>#!share</c> cannot work: the engine itself does not say that it knows no such
    /// kernel.</summary>
    public static CellFault? RefuseSharing(string source, CompositeKernel kernel) => ShareLine().Matches(source)
        .Select(match => match.Groups["kernel"].Value)
        .FirstOrDefault(name => kernel.FindKernelByName(name) is null) is { } unknown
            ? CellFault.OfDirective($"#!share --from {unknown}: "
                + (CellLanguage.Title(unknown) is { } title ? CellLanguage.DoesNotRun(title)
                    : "no kernel has this name, only "
                        + $"{string.Join(", ", kernel.ChildKernels.Select(each => each.Name))} do"))
            : null;

    /// <summary>Values that another kernel hands over as JSON are set in scripts, too.</summary>
    public static JavaScriptKernel UseJsonValues(this JavaScriptKernel kernel)
    {
        kernel.AddMiddleware((command, context, next) =>
        {
            if (command is not SendValue { Value: null, FormattedValue: { MimeType: "application/json" } json } value)
                return next(command, context);
            context.DisplayAs($"<script type=\"text/javascript\">{value.Name} = {json.Value};</script>", Mime.Html);
            return Task.CompletedTask;
        });
        return kernel;
    }

    /// <summary><c>#!time</c>: says how long the cell took.</summary>
    public static CompositeKernel UseTime(this CompositeKernel kernel)
    {
        kernel.AddDirective(
            new KernelActionDirective("#!time") { Description = "Time the execution of the following code." },
            (_, context) =>
            {
                var clock = Stopwatch.StartNew();
                context.OnComplete(completed =>
                {
                    var text =
                        string.Create(CultureInfo.InvariantCulture, $"Wall time: {clock.Elapsed.TotalMilliseconds}ms");
                    completed.Publish(
                        new DisplayedValueProduced(text, context.Command, [new FormattedValue(Mime.Plain, text)]));
                });
                return Task.CompletedTask;
            });
        return kernel;
    }

    /// <summary><c>#!about</c>: says which engine runs the notebook.</summary>
    public static CompositeKernel UseAbout(this CompositeKernel kernel)
    {
        kernel.AddDirective(
            new KernelActionDirective("#!about") { Description = "Show version and build information." },
            (_, context) =>
            {
                var version = typeof(Kernel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!;
                context.DisplayAs($"<p><b>.NET Interactive</b>, library version {version.InformationalVersion}, "
                    + "<a href=\"https://github.com/dotnet/interactive\">github.com/dotnet/interactive</a></p>",
                    Mime.Html);
                return Task.CompletedTask;
            });
        return kernel;
    }

    /// <summary>A cell that asks for input fails at once: nobody is there to give it.</summary>
    public static CompositeKernel UseNoInput(this CompositeKernel kernel)
    {
        const string fault = "The cell asks for input, and in a run nobody is there to give it.";
        kernel.RegisterCommandHandler<RequestInput>((command, context) =>
            Task.Run(() => context.Fail(command, message: fault)));
        kernel.RegisterCommandHandler<RequestInputs>((command, context) =>
            Task.Run(() => context.Fail(command, message: fault)));
        return kernel;
    }

    /// <summary><c>#!lsmagic</c>: lists the directives.</summary>
    public static CompositeKernel UseLsMagic(this CompositeKernel kernel)
    {
        kernel.AddDirective(
            new KernelActionDirective("#!lsmagic") { Description = "List the available magic commands / directives" },
            (_, context) =>
            {
                foreach (var each in new Kernel[] { kernel }.Concat(kernel.ChildKernels))
                {
                    var directives = each.KernelInfo.SupportedDirectives.Where(directive => !directive.Hidden)
                        .OrderBy(directive => directive.Name);
                    var list = string.Concat(directives.Select(directive =>
                        $"<dt><code>{HtmlText.Encode(directive.Name)}</code></dt>"
                        + $"<dd>{HtmlText.Encode(directive.Description ?? "")}</dd>"));
                    if (list.Length > 0)
                        context.DisplayAs($"<h3>{HtmlText.Encode(each.Name)} kernel</h3><dl>{list}</dl>", Mime.Html);
                }
                return Task.CompletedTask;
            });
        return kernel;
    }

    [GeneratedRegex(@"^[ \t]*#!share\b.*?--from\s+(?<kernel>[\w#.-]+)", RegexOptions.Multiline)]
    private static partial Regex ShareLine();
}
