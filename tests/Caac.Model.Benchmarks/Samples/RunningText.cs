using System.Globalization;
using System.Text;

namespace Caac.Model.Benchmarks.Samples;

/// <summary>Text of any length with the citations of letters, resolutions and reports, as dense as in the documents of the corpus.</summary>
internal static class RunningText
{
    private const int Seed = 1612;

    private static readonly string[] Sentences =
    [
        "The Working Group examined the seventh report of the Secretary-General on children and armed conflict ({0}), covering the period from 1 January 2018 to 31 March {1}.",
        "Recalling Security Council resolution {2} ({1}) and subsequent resolutions, including resolutions 1882 (2009), 1998 (2011) and {3} ({1}), the members of the Group agreed on the following.",
        "Request you to ensure that the Mission and the United Nations Children's Fund continue to support the authorities in fighting impunity and in implementing the standard operating procedures on the handover of children.",
        "I have the honour to refer to the letter dated 15 April {1} (see annex) from the Chair of the Working Group, transmitted pursuant to the conclusions of the Group ({4}).",
        "In paragraph {5} of resolution {2} ({1}) and paragraphs 7 (a) and 9 of resolution {3} ({1}), the Council requested further information on measures taken; see also {6} and {0}/Add.1.",
        "The parties to the conflict shall release all children without delay and shall hand them over to civilian child protection actors, in accordance with international humanitarian law.",
        "Of the {3} children verified (76 per cent boys and/or 24 per cent girls), {5} were abducted between 1/3 and 30/6 of {1}; the General Assembly, in its resolution 74/275, took note.",
        "The members of the Working Group welcomed the release of children, expressed grave concern at the high number of violations, and called upon all parties to end and prevent them immediately.",
        "2/3 21-0{3}",
    ];

    /// <summary>Makes a text.</summary>
    /// <param name="length">Its least length in bytes.</param>
    internal static byte[] Utf8(int length)
    {
        var text = new StringBuilder(length + 1024);
        var random = new Random(Seed);
        while (text.Length < length)
        {
            for (var sentences = random.Next(1, 6); sentences > 0; sentences--)
            {
                text.AppendFormat(CultureInfo.InvariantCulture, Sentences[random.Next(Sentences.Length)], Values(random)).Append(random.Next(4) == 0 ? '\n' : ' ');
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
