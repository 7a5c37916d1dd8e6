using System.Globalization;
using System.Text;

namespace Caac.Model.Benchmarks.Samples;

/// <summary>
/// Text of any length with the citations and numbers of letters, resolutions and reports. Unlike a text repeated, it is new to a processor
/// that learns by heart.
/// </summary>
internal static class RunningText
{
    private const int Seed = 1612;

    private static readonly string[] Plain =
    [
        "Request you to ensure that the Mission and the United Nations Children's Fund continue to support the authorities in fighting impunity and in implementing the standard operating procedures on the handover of children.",
        "The parties to the conflict shall release all children without delay and shall hand them over to civilian child protection actors, in accordance with international humanitarian law.",
        "The members of the Working Group welcomed the release of children, expressed grave concern at the high number of violations, and called upon all parties to end and prevent them immediately.",
        "Further request you to call upon the country task force on monitoring and reporting to intensify its efforts and/or its advocacy with armed forces and armed groups (in line with its mandate).",
        "I should be grateful if you would have the present letter and its annex circulated as a document of the Security Council.",
        "He stressed that his Government attached great importance to the protection of schools and hospitals, and to the reintegration of children into their families and communities.",
    ];

    private static readonly string[] Citing =
    [
        "The Working Group examined the seventh report of the Secretary-General on children and armed conflict ({0}), covering the period from 1 January 2018 to 31 March {1}.",
        "Recalling Security Council resolution {2} ({1}) and subsequent resolutions, including resolutions 1882 (2009), 1998 (2011) and {3} ({1}), the members of the Group agreed on the following.",
        "I have the honour to refer to the letter dated 15 April {1} (see annex) from the Chair of the Working Group, transmitted pursuant to the conclusions of the Group ({4}).",
        "In paragraph {5} of resolution {2} ({1}) and paragraphs 7 (a) and 9 of resolution {3} ({1}), the Council requested further information on measures taken; see also {6} and {0}/Add.1.",
        "Of the {3} children verified (76 per cent boys and/or 24 per cent girls), {5} were abducted between 1/3 and 30/6 of {1}; the General Assembly, in its resolution 74/275, took note.",
        "2/3 21-0{3}",
    ];

    /// <summary>Makes a text in which five sentences of six cite nothing: about as many citations and numbers as in the documents of the corpus.</summary>
    /// <param name="length">Its least length in bytes.</param>
    internal static byte[] Utf8(int length) => Utf8(length, 5);

    /// <summary>Makes a text in which every sentence has several citations or numbers.</summary>
    /// <param name="length">Its least length in bytes.</param>
    internal static byte[] DenseUtf8(int length) => Utf8(length, 0);

    private static byte[] Utf8(int length, int plainPerCiting)
    {
        var text = new StringBuilder(length + 1024);
        var random = new Random(Seed);
        while (text.Length < length)
        {
            for (var sentences = random.Next(1, 6); sentences > 0; sentences--)
            {
                if (random.Next(plainPerCiting + 1) > 0)
                {
                    text.Append(Plain[random.Next(Plain.Length)]);
                }
                else
                {
                    text.AppendFormat(CultureInfo.InvariantCulture, Citing[random.Next(Citing.Length)], Values(random));
                }

                text.Append(random.Next(4) == 0 ? '\n' : ' ');
            }

            text.Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static object[] Values(Random random)
    {
        var year = random.Next(2006, 2026);
        return
        [
            $"S/{year}/{random.Next(1, 1200)}",
            year,
            random.Next(1261, 1899),
            random.Next(2107, 2800),
            $"S/AC.51/{year}/{random.Next(1, 20)}",
            random.Next(1, 30),
            $"A/{random.Next(60, 80)}/{random.Next(100, 999)}-S/{year}/{random.Next(1, 999)}",
        ];
    }
}
