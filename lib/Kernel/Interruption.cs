using System.Runtime;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace NotebookKernel;

/// <summary>Lets a cell be ended that never waits for anything, such as an endless loop.</summary>
internal static class Interruption
{
    public static void AddTo(Kernel kernel) => kernel.FindKernelByName("csharp").AddMiddleware(
        (command, context, next) => command is SubmitCode ? RunAsync(command, context, next) : next(command, context));

    private static async Task RunAsync(KernelCommand command, KernelInvocationContext context,
        KernelPipelineContinuation next)
    {
        var started = new TaskCompletionSource<Task>();
        // A thread of its own: it may be ended in the middle of a statement.
        var thread = new Thread(() =>
        {
            try
            {
                Task? running = null;
#pragma warning disable SYSLIB0046 // It says that what is ended so may leave things half done: so does an interrupt.
                ControlledExecution.Run(() => running = next(command, context), context.CancellationToken);
#pragma warning restore SYSLIB0046
                started.SetResult(running!);
            }
            catch (Exception e)
            {
                started.SetException(e);
            }
        }) { IsBackground = true, Name = "Cell" };
        thread.Start();
        await await started.Task;
    }
}
