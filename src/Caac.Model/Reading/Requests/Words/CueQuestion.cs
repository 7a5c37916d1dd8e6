namespace Caac.Model.Reading;

/// <summary>The questions that rules answer; each has a table in <c>Reading/Requests/Data</c>.</summary>
internal enum CueQuestion
{
    /// <summary>Who is named as one of a class: parties, donors, armed groups.</summary>
    Classes,

    /// <summary>Which grave violation is meant.</summary>
    Violations,

    /// <summary>What it is about.</summary>
    Themes,

    /// <summary>Which instrument is named.</summary>
    Instruments,

    /// <summary>Which words begin a qualification.</summary>
    Qualifications,

    /// <summary>Which words set a time.</summary>
    Deadlines,

    /// <summary>Which words ask for a report or information.</summary>
    Reporting,

    /// <summary>Which role someone has.</summary>
    Roles,

    /// <summary>Which option of the toolkit it amounts to.</summary>
    Toolkit,
}
