namespace Caac.Model.Reading;

/// <summary>The form in which a text acts.</summary>
internal enum VerbMood
{
    /// <summary>"Request you to …", after "I am entrusted to".</summary>
    Base,

    /// <summary>"Requests the Secretary-General to …", of the Council.</summary>
    ThirdPerson,

    /// <summary>"Requesting the Secretary-General to …", of conclusions; "Recalling …", of a preamble.</summary>
    Participle,
}
