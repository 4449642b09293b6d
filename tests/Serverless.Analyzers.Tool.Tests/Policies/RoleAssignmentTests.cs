using Serverless.Analyzers.Tool.Policies;

namespace Serverless.Analyzers.Tool.Tests.Policies;

public class RoleAssignmentTests
{
    [Fact]
    public void A_role_that_another_includes_is_left_out()
    {
        var roles = RoleAssignments.Of(new Log()
            .Access("Place", "Blob container", "invoices", "Storage Blob Data Reader", operation: "GetBlobs")
            .Access("Place", "Blob container", "invoices", "Storage Blob Data Contributor", operation: "UploadBlob")
            .Access("Place", "Blob container", "receipts", "Storage Blob Data Reader", operation: "Download")
            .Access("Place", "SQL table", "Orders", "")
            .Map().Functions[0]);

        Assert.Equal(["Storage Blob Data Contributor on invoices", "Storage Blob Data Reader on receipts"], roles.Select(role => $"{role.Role} on {role.Scope}"));
    }

    [Fact]
    public void What_the_code_does_not_tell_is_said()
    {
        var doubts = Doubts.Of(new Log()
            .Access("Place", "Blob container", "ORDERS", "Storage Blob Data Reader", kind: "Environment")
            .Access("Place", "Blob container", "", "Storage Blob Data Reader", kind: "Unknown", operation: "Download")
            .Access("Place", "SQL table", "", "", kind: "Unknown")
            .Map().Functions[0]);

        Assert.Equal(
            [
                "Blob container: its name is in the environment variable ORDERS",
                "Blob container: the code does not tell which one Download (Store.cs:20) reaches; narrow it by hand",
            ],
            doubts);
    }
}
