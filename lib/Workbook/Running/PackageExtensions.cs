using System.Collections.Concurrent;
using System.Reactive.Linq;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace Workbook.Running;

/// <summary>Extensions of the kernel that a package brings in its folder
/// <c>interactive-extensions/dotnet</c>.</summary>
internal static class PackageExtensions
{
    public static CompositeKernel UsePackageExtensions(this CompositeKernel kernel)
    {
        var added = new ConcurrentQueue<string>();
        kernel.RegisterForDisposal(kernel.KernelEvents.OfType<PackageAdded>()
            .Select(package => package.PackageReference.PackageRoot)
            .Where(root => root is not null)
            .Distinct()
            .Subscribe(added.Enqueue));
        kernel.AddMiddleware(async (command, context, next) =>
        {
            await next(command, context);
            while (added.TryDequeue(out var root))
            {
                var folder = new DirectoryInfo(Path.Combine(root, "interactive-extensions", "dotnet"));
                if (folder.Exists) await LoadAsync(folder, kernel, context);
            }
        });
        return kernel;
    }

    private static async Task LoadAsync(DirectoryInfo folder, CompositeKernel kernel, KernelInvocationContext context)
    {
        foreach (var file in folder.GetFiles("*.dll"))
        {
            var types = AssemblyLoadContext.Default.LoadFromAssemblyPath(file.FullName).ExportedTypes
                .Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }
                    && typeof(IKernelExtension).IsAssignableFrom(type));
            foreach (var type in types)
            {
                try
                {
                    await ((IKernelExtension)Activator.CreateInstance(type)!).OnLoadAsync(kernel);
                }
                catch (Exception e)
                {
                    context.Fail(context.Command, e,
                        $"The extension {type.Name} of {file.Name} could not be loaded: {e.Message}");
                }
            }
        }
        var script = new FileInfo(Path.Combine(folder.FullName, "extension.dib"));
        if (script.Exists) await kernel.LoadAndRunInteractiveDocument(script, context.Command);
    }
}
