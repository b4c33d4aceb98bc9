using System.Globalization;
using System.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.App.CommandLine;
using Microsoft.DotNet.Interactive.Jupyter;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NotebookKernel;

/// <summary>
/// Starts the tool as a kernel for Jupyter, without the web server beside it: that one shows scripts with the
/// machine's addresses in every notebook.
/// </summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        // As in a run of the workbook: numbers look the same on every machine.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var services = new ServiceCollection();
        return CommandLineParser.Create(services, startWebServer: _ => Serve(services)).Parse(args).InvokeAsync();
    }

    private static void Serve(ServiceCollection ofTool)
    {
        using var host = new HostBuilder().ConfigureServices(services =>
        {
            foreach (var service in ofTool) services.Add(service);
            services.AddSingleton<IHostLifetime, FrontEndLifetime>();
            services.AddSingleton<Questions>();
            services.AddSingleton(
                all => new JupyterRequestContextScheduler(all.GetRequiredService<Questions>().Answer));
            ControlChannel.AddTo(services);
        }).Build();
        Interruption.AddTo(host.Services.GetRequiredService<Kernel>());
        host.Run();
    }
}
