namespace Caac.Model.Vocabulary;

public class GraveViolationTests
{
    [Fact]
    public void There_are_six_each_with_the_resolution_that_made_it_a_reason_for_listing() =>
        GraveViolation.All.Select(violation => (violation, $"{violation.TriggerResolution}, {violation.TriggerParagraph}")).Should().Equal(
            (GraveViolation.RecruitmentAndUse, "1379 (2001), 16"),
            (GraveViolation.KillingAndMaiming, "1882 (2009), 3"),
            (GraveViolation.SexualViolence, "1882 (2009), 3"),
            (GraveViolation.AttacksOnSchoolsAndHospitals, "1998 (2011), 3"),
            (GraveViolation.Abduction, "2225 (2015), 3"),
            (GraveViolation.DenialOfHumanitarianAccess, ", "));

    [Theory]
    [InlineData("recruitment and use of children", "recruitmentAndUse")]
    [InlineData("rape and sexual violence", "sexualViolence")]
    [InlineData("rape and other forms of sexual violence against children", "sexualViolence")]
    [InlineData("killing and maiming", "killingAndMaiming")]
    [InlineData("attacks on schools and hospitals", "attacksOnSchoolsAndHospitals")]
    [InlineData("underage recruitment", "recruitmentAndUse")]
    public void A_violation_is_known_by_its_phrases(string printed, string code) => GraveViolation.FromName(printed).Value.Should().Be(code);
}
