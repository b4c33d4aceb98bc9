using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ClusterStudies;

/// <summary>What happens when a notebook loads the library.</summary>
internal static class Initializer
{
#pragma warning disable CA2255 // Loading the library is the one moment before the first display.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void OnLoad()
    {
        if (AssemblyLoadContext.GetLoadContext(typeof(Initializer).Assembly)?.Name == IDataDesk.LoadContext)
            return;
        try
        {
            Neighbours.Load();
            HouseStyle.Apply();
            Display.Register();
            Display.RegisterBareValues();
        }
        catch (FileNotFoundException)
        {
            // A program without .NET Interactive, such as the tests: it displays nothing.
        }
    }
}
