using System.Net;
using System.Net.Sockets;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Jupyter;
using Microsoft.DotNet.Interactive.Jupyter.Protocol;
using Microsoft.DotNet.Interactive.Jupyter.ZMQ;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NetMQ.Sockets;
using Message = Microsoft.DotNet.Interactive.Jupyter.Messaging.Message;

namespace NotebookKernel;

/// <summary>Ends what is running, or the kernel, when a front-end says so; the tool itself never interrupts.</summary>
internal sealed class ControlChannel(Kernel kernel, Questions questions, IHostApplicationLifetime lifetime,
    ConnectionInformation connection, int port) : IHostedService
{
    /// <summary>Takes the front-end's control channel, and leaves the tool one that nobody speaks on.</summary>
    public static void AddTo(IServiceCollection services)
    {
        var given = services.Last(service => service.ServiceType == typeof(ConnectionInformation));
        var connection = (ConnectionInformation)given.ImplementationFactory!(null!);
        var port = connection.ControlPort;
        connection.ControlPort = FreePort();
        services.AddSingleton(connection);
        services.AddSingleton<IHostedService>(provider => new ControlChannel(provider.GetRequiredService<Kernel>(),
            provider.GetRequiredService<Questions>(), provider.GetRequiredService<IHostApplicationLifetime>(),
            connection, port));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        new Thread(Serve) { IsBackground = true, Name = "Control" }.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Serve()
    {
        using var socket = new RouterSocket();
        socket.Bind($"{connection.Transport}://{connection.IP}:{port}");
        var algorithm = connection.SignatureScheme.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        var sender = new MessageSender(socket, new SignatureValidator(connection.Key, algorithm));
        while (true)
        {
            var request = socket.GetMessage();
            switch (request.Header.MessageType)
            {
                case JupyterMessageContentTypes.InterruptRequest:
                    _ = InterruptAsync(questions.Running);
                    sender.Send(Message.CreateReply(new InterruptReply(), request));
                    break;
                case JupyterMessageContentTypes.KernelShutdownRequest:
                    sender.Send(Message.CreateReply(new KernelShutdownReply(), request));
                    lifetime.StopApplication();
                    break;
            }
        }
    }

    // A cell of which front-ends know may not have reached the engine, which then has nothing to cancel.
    private async Task InterruptAsync(Task running)
    {
        do
        {
            _ = kernel.SendAsync(new Cancel());
        }
        while (await Task.WhenAny(running, Task.Delay(100)) != running);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
