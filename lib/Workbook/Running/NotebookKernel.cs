using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.PackageManagement;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>The kernels of one notebook, set up as the <c>dotnet-interactive</c> tool sets them up for VS Code and
/// Jupyter.</summary>
internal sealed class NotebookKernel : IDisposable
{
    private readonly CSharpKernel _csharp = new();
    private readonly CompositeKernel _root = new() { FrontendEnvironment = new SavedNotebook() };
    private readonly KernelOutputs _outputs;
    private int _cell;
    private string _source = "";
    private bool _knowsFormulas;

    public NotebookKernel(KernelOutputs outputs)
    {
        _outputs = outputs;
        _csharp.UseNugetDirective((kernel, packages) =>
            {
                HasPackages = true;
                kernel.AddAssemblyReferences(packages.SelectMany(package => package.AssemblyPaths));
                return Task.CompletedTask;
            // What an earlier restore found may come from other sources than nuget.config names now.
            }, forceRestore: true)
            .UseKernelHelpers()
            .UseWho()
            .UseValueSharing()
            .AddMiddleware(NamePlaceAsync);
        // Without symbols a fault has no lines; the kernel itself offers no way to ask for them.
        Options(_csharp) = Options(_csharp).WithEmitDebugInformation(true).WithFileEncoding(Encoding.UTF8)
            .AddReferences(WorkerDependencies.ForNotebooks);

        _root.Add(_csharp, ["c#", "C#"]);
        _root.Add(new HtmlKernel());
        _root.Add(new MarkdownKernel());
        _root.Add(new MermaidKernel());
        _root.Add(new KeyValueStoreKernel().UseWho());
        _root.Add(new JavaScriptKernel().UseValueSharing().UseJsonValues(), ["js"]);
        _root.UseTime().UseAbout().UseLsMagic().UseImportMagicCommand().UsePackageExtensions();
        _root.UseNoInput();
        _root.DefaultKernelName = _csharp.Name;
    }

    /// <summary>Whether the notebook loaded a package; its assemblies stay with the process.</summary>
    public bool HasPackages { get; private set; }

    /// <summary>Runs one cell; null when all went well.</summary>
    public async Task<CellFault?> RunAsync(string source, string language, int cell)
    {
        source = PackageSources.Resolve(source, out var missing);
        foreach (var folder in missing)
            Say($"There is no folder {folder}: packages are taken from the other sources.");
        if (!_knowsFormulas && Formulas.AreIn(source))
        {
            _knowsFormulas = true;
            await _root.SendAsync(new SubmitCode(Formulas.Definitions, CellLanguage.CSharp));
        }
        if (Directives.RefuseSharing(source, _root) is { } refusal) return refusal;
        (_cell, _source) = (cell, source);
        CommandFailed? failed = null;
        using (_root.KernelEvents.Subscribe(produced =>
        {
            if (produced is CommandFailed failure) failed ??= failure;
            // Said without failing the cell, as by #!share of a value that is not there; a failure is told with its
            // place.
            else if (produced is ErrorProduced { Command: RequestValue or DisplayError } error) Say(error.Message);
            else if (produced is not ErrorProduced) _outputs.Add(produced, cell);
        }))
        {
            var result = await _root.SendAsync(new SubmitCode(source, language));
            failed = result.Events.OfType<CommandFailed>().FirstOrDefault() ?? failed;
        }
        return failed is null ? null : CellFault.Of(failed, source, cell);
    }

    public void Dispose() => _root.Dispose();

    private void Say(string message) => _outputs.AddStream("stderr", message + "\n");

    // A cell with directives is compiled in pieces: the name says where the piece begins, so that faults name lines of
    // the cell.
    private async Task NamePlaceAsync(KernelCommand command, KernelInvocationContext context,
        KernelPipelineContinuation next)
    {
        if (command is SubmitCode submission)
        {
            var start = Math.Max(0, _source.IndexOf(submission.Code, StringComparison.Ordinal));
            Options(_csharp) = Options(_csharp)
                .WithFilePath(CellPlace.Name(_cell, _source.AsSpan(0, start).Count('\n')));
        }
        await next(command, context);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_scriptOptions")]
    private static extern ref ScriptOptions Options(CSharpKernel kernel);

    /// <summary>Nobody is there to run scripts: what they would do is saved with the outputs.</summary>
    private sealed class SavedNotebook : FrontendEnvironment;
}
