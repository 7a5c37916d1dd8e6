namespace Caac.Model.Reading;

/// <summary>Splits the words of an act that asks into what is to be done.</summary>
internal ref struct TaskSplitter
{
    private const int FarthestHead = 60;

    private static readonly string[] Pronouns = ["you", "it", "they", "he", "she"];

    private static readonly string[] Modals = ["is", "are", "be", "have", "has", "should", "can", "may", "will", "would", "do", "does", "fully", "also", "further", "not"];

    private static readonly string[] Asking = ["request", "requests", "ask", "asks", "invite", "invites", "encourage", "encourages", "urge", "urges"];

    private static readonly string[] Supporting = ["support", "supports", "supporting", "assist", "assists", "assisting", "assistance", "help", "helps", "helping", "cooperate", "cooperation"];

    private readonly RequestWords _words;
    private readonly int _end;
    private readonly List<TaskPlace> _tasks;
    private int _start;
    private int _lastInfinitive;
    private int _lastListInfinitive;
    private bool _hasSupport;
    private bool _isSupportList;
    private bool _inClause;
    private Form _form;

    private TaskSplitter(RequestWords words, int end, List<TaskPlace> tasks)
    {
        _words = words;
        _end = end;
        _tasks = tasks;
    }

    private enum Form
    {
        Infinitive,
        Third,
        Plural,
        Clause,
    }

    /// <summary>Splits "you to ensure that …, and to …", "that you …".</summary>
    internal static void SplitActions(RequestWords words, int body, int end, List<TaskPlace> tasks)
    {
        for (var at = body; at < Math.Min(end, body + FarthestHead); at++)
        {
            if (words.Is(at, "to") && Verbs.IsInfinitive(words, AfterAdverb(words, at + 1)))
            {
                new TaskSplitter(words, end, tasks).SplitFrom(at + 1, isClause: false);
                return;
            }

            if (at == body && words.Is(at, "that"))
            {
                new TaskSplitter(words, end, tasks).SplitFrom(at + 1, isClause: true);
                return;
            }
        }
    }

    /// <summary>Splits "the release of …, as well as ensuring …, and for …".</summary>
    internal static void SplitThings(RequestWords words, int body, int end, List<TaskPlace> tasks)
    {
        var start = words.Is(body, "for") ? body + 1 : body;
        for (var at = start + 1; at < end; at++)
        {
            if (words[at].Mark == ',' && words.Is(at, "as") && words.Is(at + 1, "well") && words.Is(at + 2, "as") && (Verbs.IsGerund(words, at + 3) || words.Is(at + 3, "for")))
            {
                tasks.Add(new(start, at));
                start = words.Is(at + 3, "for") ? at + 4 : at + 3;
            }
            else if (words.Is(at, "and") && words.Is(at + 1, "for") && words[at].Mark == ',')
            {
                tasks.Add(new(start, at));
                start = at + 2;
            }
        }

        if (start < end)
        {
            tasks.Add(new(start, end));
        }
    }

    private void SplitFrom(int at, bool isClause)
    {
        _lastListInfinitive = LastListInfinitive(at);
        at = isClause ? BeginClause(at, at) : BeginVerb(at);
        for (; at < _end; at++)
        {
            at = Step(at);
        }

        Close(_end);
    }

    // Looks at one word; returns the last word that needs no look of its own.
    private int Step(int at)
    {
        var isAfterAnd = _words.Is(at - 1, "and") || _words.Is(at - 1, "or");
        var isListed = isAfterAnd || _words[at].Mark == ',';
        if (_words.Is(at, "to") && AfterAdverb(_words, at + 1) is var verb && Verbs.IsInfinitive(_words, verb))
        {
            return AtInfinitive(at, isAfterAnd);
        }

        if (_words.IsAny(at, Supporting))
        {
            _hasSupport = true;
        }
        else if (_words.Is(at, "in") && Verbs.IsGerund(_words, at + 1) && _hasSupport && (!_isSupportList || isListed))
        {
            return AtSupportedTask(at);
        }
        else if (_words.Is(at, "that") && _inClause && isListed)
        {
            Close(at);
            return BeginClause(at + 1, at + 1);
        }
        else if (isListed && IsNextVerb(at, isAfterAnd))
        {
            Close(at);
            _start = at;
        }

        return at;
    }

    private int AtInfinitive(int at, bool isAfterAnd)
    {
        var isCoordinate = isAfterAnd ? !IsVerbPair(at) : _words[at].Mark == ',' && at < _lastListInfinitive && _form != Form.Third;
        _lastInfinitive = at;
        if (isCoordinate)
        {
            Close(at);
            return BeginVerb(at + 1);
        }

        return at;
    }

    private int AtSupportedTask(int at)
    {
        if (_isSupportList)
        {
            Close(at);
        }

        _isSupportList = true;
        _start = at + 1;
        return at;
    }

    // A verb in the form of the one that the task began with.
    private readonly bool IsNextVerb(int at, bool isAfterAnd)
    {
        at = AfterAdverb(_words, at);
        if (isAfterAnd && IsVerbPair(at))
        {
            return false;
        }

        var isOpen = _lastInfinitive < _start;
        return _form switch
        {
            Form.Third => Verbs.IsThird(_words, at),
            Form.Plural => Verbs.IsBase(_words, at) && (isOpen || _words[at].Mark == ',' || _words[at - 1].Mark == ','),
            Form.Infinitive => Verbs.IsBase(_words, at) && isOpen && !_isSupportList,
            _ => false,
        };
    }

    // "continue and strengthen their efforts", "to end and prevent": two verbs, one thing to do.
    private readonly bool IsVerbPair(int at) =>
        _words[at - 1].Mark == ' ' && (at - 2 == _start || (Verbs.IsInfinitive(_words, at - 2) && _words.Is(AfterToBefore(at - 2), "to")));

    private readonly int AfterToBefore(int verb) => verb > 1 && AfterAdverb(_words, verb - 1) == verb ? verb - 2 : verb - 1;

    // "ensure that the task force continues", "invite UNICEF to expand": the task is what these do; else it is the verb itself.
    private int BeginVerb(int at)
    {
        _start = at;
        _form = Form.Infinitive;
        _inClause = false;
        _hasSupport = false;
        _isSupportList = false;
        var main = MainVerb(at);

        if (_words.IsAny(main, ["ensure", "ensures"]) && _words.Is(main + 1, "that"))
        {
            return BeginClause(main + 2, at);
        }

        if (IsAskingOfOthers(main, out var infinitive))
        {
            return BeginVerb(infinitive);
        }

        _hasSupport = _words.IsAny(main, Supporting);
        return main;
    }

    // "continue to support": support.
    private readonly int MainVerb(int at)
    {
        at = AfterAdverb(_words, at);
        while (_words.IsAny(at, ["continue", "continues"]) && _words.Is(at + 1, "to"))
        {
            at = AfterAdverb(_words, at + 2);
        }

        return at;
    }

    private readonly bool IsAskingOfOthers(int main, out int infinitive)
    {
        infinitive = 0;
        var named = _words.IsAny(main, Asking) ? main + 1 : _words.Is(main, "call") && _words.IsAny(main + 1, ["upon", "on"]) ? main + 2 : -1;
        named = named < 0 || named >= _words.Count ? -1 : Insertion.Skip(_words, named);
        if (named < 0 || named >= _end || _words.MentionAt(named) is not (>= 0 and var mention))
        {
            return false;
        }

        var last = _words.Mentions[Coordination.EndOf(_words, mention) - 1];
        infinitive = last.End + 1;
        return infinitive < _end && _words.Is(last.End, "to") && Verbs.IsInfinitive(_words, AfterAdverb(_words, infinitive));
    }

    // The clause after "that": what its subject does, where that is someone named; else the clause, from a given word on.
    private int BeginClause(int at, int start)
    {
        _start = start;
        _form = Form.Clause;
        _inClause = true;
        _hasSupport = false;
        _isSupportList = false;
        var subject = Insertion.Skip(_words, at);
        if (subject >= _end)
        {
            return at;
        }

        var verb = _words.IsAny(subject, Pronouns) ? subject + 1
            : _words.MentionAt(subject) is >= 0 and var mention ? Insertion.Skip(_words, _words.Mentions[Coordination.EndOf(_words, mention) - 1].End)
            : _end;
        var main = AfterAdverb(_words, verb);
        if (verb >= _end || !(Verbs.IsAnyForm(_words, main) || _words.IsAny(verb, Modals)))
        {
            return subject;
        }

        _start = verb;
        _form = Verbs.IsInfinitive(_words, main) ? Form.Plural : Form.Third;
        main = MainVerb(verb);
        _hasSupport = _words.IsAny(main, Supporting);
        _lastInfinitive = -1;
        return IsAskingOfOthers(main, out var infinitive) ? BeginVerb(infinitive) : main;
    }

    private readonly void Close(int end)
    {
        while (end > _start && _words.IsAny(end - 1, ["and", "or"]))
        {
            end--;
        }

        if (end > _start)
        {
            _tasks.Add(new(_start, end));
        }
    }

    // Where ", and to" or "and to" stands last: up to there ", to" goes on with a list.
    private readonly int LastListInfinitive(int at)
    {
        for (var i = _end - 1; i > at; i--)
        {
            if (_words.Is(i, "to") && _words.Is(i - 1, "and") && Verbs.IsInfinitive(_words, AfterAdverb(_words, i + 1)))
            {
                return i;
            }
        }

        return -1;
    }

    private static int AfterAdverb(RequestWords words, int at) =>
        at < words.Count && words.IsAny(at, ["further", "also", "fully", "continuously", "actively", "urgently", "immediately", "promptly", "regularly", "not", "better", "effectively"]) ? at + 1 : at;
}
