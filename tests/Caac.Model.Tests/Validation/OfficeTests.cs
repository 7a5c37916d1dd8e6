namespace Caac.Model.Validation;

public sealed class OfficeTests
{
    [Theory]
    [InlineData("President of the Security Council", "President of the Security Council")]
    [InlineData("Chair of the Working Group", "Chair, Working Group on Children and Armed Conflict")]
    [InlineData("Chairman of the Working Group", "Chair\nWorking Group on Children and Armed Conflict")]
    [InlineData("Chairperson", "Ambassador, Chairwoman")]
    [InlineData("PRESIDENT OF THE SECURITY COUNCIL", "President of the Security\u00A0Council")]
    public void Two_names_of_one_office_agree(string capacity, string role) => Office.MayBe(capacity, [role]).Should().BeTrue();

    [Theory]
    [InlineData("Chair of the Working Group", "President of the Security Council")]
    [InlineData("Permanent Representative of Norway", "Permanent Representative of France")]
    public void Names_of_two_offices_differ(string capacity, string role) => Office.MayBe(capacity, [role]).Should().BeFalse();

    [Fact]
    public void One_of_several_roles_is_enough() =>
        Office.MayBe("Chair of the Working Group", ["Permanent Representative of Norway", "Chair, Working Group"]).Should().BeTrue();

    [Fact]
    public void Without_a_role_nothing_differs() => Office.MayBe("Chair of the Working Group", []).Should().BeTrue();
}
