namespace Serverless.Analyzers.Tool.Scanning;

/// <summary>A folder of SARIF logs that a scan replaces as a whole.</summary>
internal static class LogFolder
{
    /// <summary>Fails where the folder holds anything but logs: they would be lost.</summary>
    public static void Check(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any(file => Path.GetExtension(file) != ".sarif")))
        {
            throw new BadInputException($"{folder}: this holds other things than SARIF logs; choose another folder by --output.");
        }
    }

    /// <summary>Puts new logs in the place of the old ones.</summary>
    public static void Replace(string folder, string logs)
    {
        Check(folder);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var log in Directory.EnumerateFiles(logs, "*.sarif", SearchOption.AllDirectories))
        {
            var place = Path.Combine(folder, Path.GetRelativePath(logs, log));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(log, place);
        }
    }
}
