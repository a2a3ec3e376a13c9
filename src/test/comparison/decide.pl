% The decision in SWI-Prolog. The facts of one scenario are asserted, the goal is asked, the facts are retracted; the
% Parties stay.
%
%   swipl -q -g main -t halt decide.pl -- SCENARIOS ANSWERS TIMES

:- dynamic party/1, applicant/5, others/1, ballot/2.

does(Party, Word) :- ballot(Party, Said), !, Word = Said.
does(_, Word) :- others(Word).

against(object).
against(conditional).

unspoken(silent).
unspoken(undecided).
unspoken(absent).

blocker(Party) :- party(Party), does(Party, Word), against(Word).
undecided(Party) :- party(Party), does(Party, Word), unspoken(Word).

failing :- applicant(_, no, _, _, _).
failing :- applicant(_, _, no, _, _).
failing :- applicant(_, _, _, unmet, _).
failing :- applicant(_, _, _, _, unmet).

outcome(member, [], []) :- applicant(Applicant, _, _, _, _), party(Applicant), !.
outcome(Outcome, Blockers, Undecided) :-
    findall(Party, blocker(Party), Blockers),
    (   Blockers == []
    ->  findall(Party, undecided(Party), Undecided)
    ;   Undecided = []
    ),
    word(Blockers, Undecided, Outcome).

word(_, _, ineligible) :- failing, !.
word([_|_], _, 'no-consensus') :- !.
word([], [_|_], pending) :- !.
word([], [], invited).

decide(line(Number, Applicant, Others, Ballots), answer(Number, Outcome, Blockers, Undecided)) :-
    assertz(Applicant),
    assertz(others(Others)),
    maplist(assertz, Ballots),
    outcome(Outcome, Blockers, Undecided),
    retractall(applicant(_, _, _, _, _)),
    retractall(others(_)),
    retractall(ballot(_, _)),
    !.

read_lines(File, Parties, Lines) :-
    read_file_to_string(File, Text, []),
    split_string(Text, "\n", "", [First|Rest]),
    atomic_list_concat(Parties, ' ', First),
    include([T]>>(T \== ""), Rest, Texts),
    maplist(read_line, Texts, Lines).

read_line(Text, line(Number, applicant(Code, Statehood, European, Principles, Security), Others, Ballots)) :-
    atomic_list_concat([Number, Code, Statehood, European, Principles, Security, Others|Voices], ' ', Text),
    ballots(Voices, Ballots).

ballots([], []).
ballots([Actor, Word|More], [ballot(Actor, Word)|Ballots]) :- ballots(More, Ballots).

codes([], -) :- !.
codes(Parties, Text) :- atomic_list_concat(Parties, ',', Text).

write_answer(Stream, answer(Number, Outcome, Blockers, Undecided)) :-
    codes(Blockers, Against),
    codes(Undecided, Open),
    format(Stream, "~w ~w ~w ~w~n", [Number, Outcome, Against, Open]).

timed(Lines, Answers) :-
    get_time(Start),
    maplist(decide, Lines, Answers),
    get_time(End),
    Seconds is End - Start,
    format("seconds ~6f~n", [Seconds]).

main :-
    current_prolog_flag(argv, Argv),
    append(_, [Scenarios, File, Times], Argv),
    atom_number(Times, Count),
    read_lines(Scenarios, Parties, Lines),
    forall(member(Party, Parties), assertz(party(Party))),
    forall(between(2, Count, _), timed(Lines, _)),
    timed(Lines, Answers),
    open(File, write, Stream),
    maplist(write_answer(Stream), Answers),
    close(Stream).
