using System.Text;
using Serverless.Analyzers.Tests;

namespace Serverless.Analyzers.Tool.Tests.Commands;

/// <summary>A Lambda project that does not reference the analyzers, and would not let them run.</summary>
internal static class TestProject
{
    /// <summary>One function with two faults: static state, and a URL that answers anyone.</summary>
    public const string Code =
        """
        using Amazon.Lambda.Annotations;
        using Amazon.Lambda.Annotations.APIGateway;

        public class Orders
        {
            private static int s_count;

            [LambdaFunction]
            [FunctionUrl]
            public int Count() => ++s_count;
        }

        """;

    /// <summary>Writes it into the folder <c>app</c>; gives the path of its source.</summary>
    public static string Write(TempFolder folder)
    {
        folder.Write("app/Orders.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Repository.PathTo("tests", "Sdk", "bin", "Amazon.Lambda.*.dll")}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(folder["app/Orders.cs"], Code, Encoding.UTF8);
        return folder["app/Orders.cs"];
    }
}
