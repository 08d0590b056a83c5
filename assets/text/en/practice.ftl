# Practice: buttons, reasons, hints, debrief and text mode.

practice-you = You
practice-quoted = “{ $text }”

practice-temper-eager = Keen
practice-temper-eager-help = Wants this to happen and is patient.
practice-temper-open = Open
practice-temper-open-help = Judges the proposal for what it is.
practice-temper-wary = Wary
practice-temper-wary-help = Keeps something back until it feels safe.
practice-temper-sceptical = Sceptical
practice-temper-sceptical-help = Has sat through many meetings that led nowhere.
practice-temper-burnt = Burnt last time
practice-temper-burnt-help = Was let down last time. Came all the same.
practice-place-yours = Always at your place
practice-place-theirs = At theirs
practice-place-turns = By turns
practice-notes-kept = The notes stay with you
practice-notes-shared = The notes go to everybody at the same time
practice-pace-short = Little time
practice-pace-usual = The usual time
practice-pace-ample = Ample time

practice-move-listen = Listen and ask
practice-move-listen-help = Ask for their picture first
practice-move-tell = Tell openly
practice-move-tell-help = What is clear and what is not
practice-move-pen = Hand over the pen
practice-move-pen-help = Let them do the wording
practice-move-propose = Propose
practice-move-propose-help = Put forward an option
practice-move-offer = Offer
practice-move-offer-help = Promise something from your side
practice-move-ask = Ask for
practice-move-ask-help = Ask them for a promise, or for the pen
practice-move-reword = Reword
practice-move-reword-help = So that both recognise themselves
practice-move-pause = Pause and anchor
practice-move-pause-help = Go home and check with your people
practice-move-silence = Say nothing
practice-move-silence-help = Let it be quiet for a while
practice-move-answer = Answer
practice-move-answer-help = Yes or no to what waits for you
practice-move-ballot = Vote
practice-move-ballot-help = End the talk and vote on the proposal
practice-move-again = Take it round again
practice-move-again-help = Talk more and vote again
practice-move-conclude = Go on
practice-move-conclude-help = Let the outcome stand
practice-move-leave = Finish
practice-move-leave-help = Stop practising here

practice-did-lead = You asked a leading question
practice-did-listen = You listened and asked
practice-did-tell = You told openly
practice-did-pen = You handed over the pen
practice-did-propose = You proposed
practice-did-offer = You offered
practice-did-ask = You asked for something
practice-did-reword = You reworded
practice-did-pause = You paused to anchor
practice-did-silence = You said nothing
practice-did-answer = You answered

practice-coach-trust-up = Trust in you grew.
practice-coach-trust-down = Trust in you shrank.

practice-hint-title = Hint
practice-hint-Independence = Let each write its own promises, and say aloud that criticism costs nothing.
practice-hint-Dialogue = Ask while the answer can still change something, and give something back before you ask again.
practice-hint-Quality = Begin with the person it concerns. Plain words show whether you mean the same thing.
practice-hint-LongTerm = Promise what holds beyond the next election, and weigh who carries the burden.
practice-hint-Openness = Say what is settled, what is open and when the next word comes. “We do not know yet” is word too.
practice-hint-Diversity = Think of those who are not at the table. What would they say of the proposal?

practice-principle-Independence = independence
practice-principle-Dialogue = dialogue
practice-principle-Quality = quality
practice-principle-LongTerm = the long term
practice-principle-Openness = openness and transparency
practice-principle-Diversity = diversity

practice-trust-gone = The bridge hardly holds. One more surprise, and they leave.
practice-trust-thin = The bridge is thin. They say only what is harmless.
practice-trust-some = The bridge holds for hard questions, but not for surprises.
practice-trust-holds = The bridge holds. Now the hard things can be said.
practice-trust-strong = The bridge is strong. They trust that you mean what you say.

practice-need-principle = that the proposal does something for { $principle }
practice-need-promise = the promise { $promise }
practice-need-pen = to hold the pen themselves
practice-need-anchor = time to ask their own
practice-need-state = to know what is settled and what is open
practice-need-motive = to know why you want this
practice-need-limit = to know what you cannot promise

practice-because-temper-eager = we came because we wanted to
practice-because-temper-open = we came without having made up our minds
practice-because-temper-wary = we came wary
practice-because-temper-sceptical = we came sceptical
practice-because-temper-burnt = we were let down last time
practice-because-principle = what the proposal does to { $principle }
practice-because-burden-over = it asks more of us than we can carry
practice-because-burden-uneven = we carry far more than you do
practice-because-need-met = we got what we needed, { $need }
practice-because-need-unmet = we lack what we need, { $need }
practice-because-asked-first = you asked before there was a proposal
practice-because-asked-after = you asked only when the proposal was on the table
practice-because-never-asked = nobody has asked us
practice-because-only-asked = there were only questions, and nothing was given back
practice-because-told-state = you told us what is settled and what is open
practice-because-told-motive = you told us why you want this
practice-because-told-limit = you said what you cannot promise
practice-because-told-nothing = we do not know what is settled or what you want
practice-because-held-pen = we got to hold the pen
practice-because-never-held-pen = we never got to hold the pen
practice-because-written-for-us = our commitment was written by you
practice-because-words-theirs = the text has our words
practice-because-words-plain = the text can be understood
practice-because-words-ours = the text has your words
practice-because-offered = you gave something without being asked
practice-because-pressed = the same thing came once more, as if we had not answered
practice-because-anchored = we had time to ask our people
practice-because-not-anchored = nobody at home has seen this
practice-because-hurried = the ballot comes straight after the text changed
practice-because-pace-short = there is too little time
practice-because-pace-usual = the time is as usual
practice-because-pace-ample = there is ample time
practice-because-away = we are always guests with you
practice-because-home = you came to us
practice-because-turns = we take turns as hosts
practice-because-notes-shared = the notes reach everybody at the same time
practice-because-notes-kept = the notes stay with you
practice-because-trust = how much we trust you
practice-because-impatient = this has gone round in circles
practice-because-principle-good = the proposal does something for { $principle }
practice-because-principle-bad = the proposal strains { $principle }
practice-because-manner-led = the answer was in the question
practice-because-manner-told-again = we had heard that already
practice-because-manner-decided-first = there was a proposal before anybody had asked us
practice-because-manner-finished = you asked, but the proposal was finished when we saw it
practice-because-manner-empty-words = you called them our words without having asked for them
practice-because-manner-empty-pause = there was nothing new to take home
practice-because-manner-left-silent = we got no answer
practice-because-manner-honest-no = you said no when you meant no
practice-rated = { $name } voted { $rating } because: { $why }.
practice-rated-left = { $name } had left the table.

practice-said = { $name }: { $text }
practice-need-told = Now you know what { $name } needs: { $need }.
practice-pen-to = { $who ->
    [you] The pen is with you.
   *[they] The pen is with { $name }.
}
practice-pen-wanted = { $who ->
    [you] You ask for the pen.
   *[they] { $name } asks for the pen.
}
practice-base = { $who ->
    [you] You build the proposal on { $option }.
   *[they] { $name } builds the proposal on { $option }.
}
practice-worded = { $who ->
    [you] You reword the proposal.
   *[they] { $name } rewords the proposal.
}
practice-asked = { $who ->
    [you] You ask for { $promise }.
   *[they] { $name } asks you for { $promise }. It waits for your answer.
}
practice-offered = { $who ->
    [you] You offer { $promise }.
   *[they] { $name } offers { $promise }.
}
practice-consented = { $who ->
    [you] You say yes to { $promise }.
   *[they] { $name } says yes to { $promise }.
}
practice-declined = { $who ->
    [you] You say no to { $promise }.
   *[they] { $name } says no to { $promise }.
}
practice-patience-out = { $name } does not have much patience left.
practice-left = { $name } leaves the table.
practice-anchored = Both sides have asked their own people.
practice-voted = The ballot: { $verdict }.
practice-again = The question is taken round again.
practice-adopted = The proposal is adopted.
practice-carried = The question is carried on.
practice-over = The practice is over.
practice-verdict-few = too few votes
practice-verdict-blocked = an objection remains
practice-verdict-consent = consent
practice-verdict-reservations = consent, with reservations
practice-verdict-no = agreed on no
practice-verdict-apart = the parties stand apart
practice-verdict-split-public = disagreement among the public side
practice-verdict-split-ideburen = disagreement among civil society
practice-verdict-split-both = disagreement within both parties
practice-objection = We cannot live with this as it stands.
practice-objection-left = We left the talk before it was finished.
practice-reason-no = We cannot promise that.

practice-problem-situations = Choose at least one situation, and none twice.
practice-problem-role = Choose who you will be.
practice-problem-counterparts = Choose one to seven counterparts.
practice-problem-counterpart-role = Each counterpart needs a role of its own.
practice-problem-nobody-opposite = Somebody has to speak for the other side.
practice-problem-text = A text on the sheet is too long.
practice-problem-sheet = The sheet names something that is not on the card.
practice-error-stage = That cannot be done now.
practice-error-person = There is no such counterpart.
practice-error-left = { $person } has left the table.
practice-error-moves = The moves are used up. Now you can vote, or finish.
practice-error-proposal = There is no proposal yet.
practice-error-words = Write a few words, at most 400 characters.
practice-error-undo = There is no move to take back.
practice-error-pen = The pen is with { $holder }. Ask for it first.

practice-not-saved = The move could not be saved in { $file }: { $reason } The practice stands where it stood.
practice-not-begun = The practice could not begin, because nothing can be saved in { $file }: { $reason } Put it right and try again.
practice-open-read = { $file } cannot be read: { $reason } The file is untouched.
practice-open-write = The practice cannot be taken up, because nothing can be saved in { $file }: { $reason }
practice-open-gone = The practice is no longer on this computer.
practice-open-not-a-log = The file is not the log of a practice, or its beginning is damaged. It is untouched.
practice-open-nothing-started = The log is empty or cut short in its first line. No practice had begun, so nothing is lost.
practice-open-newer = The practice was saved by a newer version of the program. Update the program to go on. The file is untouched.
practice-open-header = Line 1 of the practice’s log is damaged, and without it the practice cannot be taken up. The file is untouched.
practice-open-deck = The deck the practice was made with is gone. Put it back, and the practice can go on.
practice-open-preparation = The preparation in the practice’s log does not fit the deck. The file is untouched.
practice-open-in-use = The practice is already open in another window. Close it there first, or go on there.
practice-damage-edited = Line { $line } of the practice’s log is damaged.
practice-damage-missing = Lines are missing before line { $line } of the practice’s log.
practice-damage-refused = Line { $line } of the practice’s log says something that cannot be done there.
practice-notice-torn = The last line of the practice’s log was cut short. Everything before it is there.
practice-notice-damaged = { $what } { $count ->
    [0] No move before it is saved, so the practice begins from its start.
    [one] The line before it is whole, and the practice goes on from there.
   *[other] The { $count } lines before it are whole, and the practice goes on from there.
} The whole file is kept as { $file }.
practice-notice-record = { $count ->
    [one] An earlier attempt in your record cannot be read.
   *[other] { $count } earlier attempts in your record cannot be read.
} The others are there. The whole file is kept as { $file }.
practice-notice-not-recorded = The attempt could not be added to your record: { $reason } The practice is still there, and the attempt is added when you take it up again.
practice-notice-not-removed = The practice is finished and saved, but its files could not be deleted: { $reason } It is still among those begun.

practice-suggest-first = Begin here: “{ $card }”.
practice-suggest-principle = You have found { $principle } hardest. Practise “{ $card }”.
practice-suggest-side = You have only practised from one side. Try “{ $card }” from the other.
practice-suggest-harder = It is going well. Try “{ $card }” one level harder.
practice-suggest-new = A situation you have not tried: “{ $card }”.

# ------------------------------------------------------------ Text mode

cli-practise-about = Practise alone in the terminal: line by line, with numbers to choose from
cli-practise-usage = komma-overens practise [--deck DECK] [--card CARD] [--role ROLE] [--side public|ideburen] [--temper TEMPER] [--level LEVEL] [--coach] [--seed SEED] [--resume [NUMBER]] [--moves FILE [--json]] [--forget] [--meeting] [--transcript FILE]
cli-practise-deck = A deck, if it is not the one that comes with the game
cli-practise-deck-value = DECK
cli-practise-card = The id or number of the situation
cli-practise-card-value = CARD
cli-practise-role = The id of the role
cli-practise-role-value = ROLE
cli-practise-side = public or ideburen (civil society)
cli-practise-side-value = SIDE
cli-practise-temper = How the counterparts come: eager, open, wary, sceptical or burnt
cli-practise-temper-value = TEMPER
cli-practise-level = gentle, normal or hard
cli-practise-level-value = LEVEL
cli-practise-coach = Let the coach say something after each move
cli-practise-seed = The same seed and the same moves give the same talk
cli-practise-seed-value = SEED
cli-practise-resume = Take up the latest practice that was not finished, or the one with this number or name
cli-practise-resume-value = NUMBER
cli-practise-moves = Play a written list of moves with nobody at the keyboard, and keep nothing. Moves are written as in the log of a practice: [ListenAsk(to: 0, question: Open), Acknowledge(to: 0, what: Grievance(Late)), TellOpenly(what: State), Offer(clause: Deck(3)), HandPen(to: 0), Propose(option: 0, manner: Draft), PauseAnchor(), Ballot(), Again]. Ballot() votes with one's own rating; what cannot be done is passed over and counted
cli-practise-moves-value = FILE
cli-practise-json = With --moves: everything in figures, as JSON
cli-practise-forget = Delete everything that is kept about your practice

cli-simulate-about = Lets tables of counterparts play whole games and adds up how it went
cli-simulate-usage = komma-overens simulate DECK [--games N] [--programme PROGRAMME] [--phase PHASE] [--theme THEME] [--seats S] [--seed SEED] [--jobs J] [--json] [--log FOLDER]
cli-simulate-deck = The deck to play
cli-simulate-deck-value = DECK
cli-simulate-games = How many games (else 1000)
cli-simulate-games-value = N
cli-simulate-programme = The programme’s id; without it, six scenario rounds with events are played
cli-simulate-programme-value = PROGRAMME
cli-simulate-seats = Seats at the table, 2 to 24 (else 8)
cli-simulate-seats-value = S
cli-simulate-seed = The same seed gives the same answer, whatever the number of threads
cli-simulate-seed-value = SEED
cli-simulate-jobs = How many threads (else as many as the computer has)
cli-simulate-jobs-value = J
cli-simulate-log = Keep each game as a log in this folder, which must be empty or not there
cli-simulate-log-value = FOLDER

practice-cli-deck-broken = { $file }: the deck cannot be played. Check it with komma-overens check.
practice-cli-no-card = There is no card “{ $name }” in the deck.
practice-cli-no-role = There is no role “{ $name }” in the deck.
practice-cli-welcome = Practise alone. Write a number and press Enter. Write ? to see the choices again, u to take a move back and q to stop.
practice-cli-which-side = Which side are you on?
practice-cli-which-card = Which situation is like yours?
practice-cli-which-role = Who are you?
practice-cli-not-a-choice = Write a number from 1 to { $max }.
practice-cli-sheet = Preparation. An empty line skips.
practice-cli-sheet-want = What do we want?
practice-cli-sheet-need = What do you think they need?
practice-cli-sheet-cannot = What can we not promise?
practice-cli-sheet-fear = What do we fear?
practice-cli-sheet-guess = Which principle do you think matters most to them? A number or an empty line.
practice-cli-where = Where do you meet?
practice-cli-notes = What becomes of the notes?
practice-cli-pace = How much time is there?
practice-cli-situation = Situation: { $title }
practice-cli-question = The question: { $question }
practice-cli-you-are = You are { $role }. { $brief }
practice-cli-only-you = Only you know this: { $private }
practice-cli-meet = You meet { $name }: { $temper }. { $help }
practice-cli-options = Options
practice-cli-option = { $letter }: { $title }. { $text }
practice-cli-status = Move { $used } of { $allowed }. Trust in you { $planks } of 10. { $words }
practice-cli-what-now = What do you do now?
practice-cli-what-now-short = What do you do now? Write ? to see the choices.
practice-cli-whom = To whom?
practice-cli-ask-what = What do you ask?
practice-cli-question-open = An open question
practice-cli-question-about = About { $principle }
practice-cli-question-leading = A leading question
practice-cli-tell-what = What do you tell?
practice-cli-tell-state = What is settled and what is open
practice-cli-tell-motive = Why you want this
practice-cli-tell-limit = What you cannot promise
practice-cli-which-option = Which option, and how?
practice-cli-as-draft = { $option }, as a sketch
practice-cli-as-final = { $option }, as ready for decision
practice-cli-which-promise = Which commitment?
practice-cli-ask-kindly = Ask for { $promise }
practice-cli-ask-write = Write { $promise } down for them
practice-cli-ask-pen = Ask for the pen
practice-cli-which-words = In whose words?
practice-cli-words-theirs = Their words
practice-cli-words-plain = Plain words
practice-cli-words-ours = Our words
practice-cli-which-answer = What do you answer?
practice-cli-answer-yes = Yes to { $promise }
practice-cli-answer-no = No to { $promise }
practice-cli-which-wording = How do you say it? A number, or your own words. Type u to let the move be.
practice-cli-your-moves = Your moves
practice-cli-ask-for-what = What do you ask for?
practice-cli-objection = Do you object? Write the reason, an empty line if you do not, or u to let the move be.
practice-cli-objection-long = At most { $max } characters, so that everybody has time to read it.
practice-cli-which-rating = How well can you live with the proposal? 1 to 5.
practice-cli-coach = The coach: { $text }
practice-cli-undone = The move is taken back.
practice-cli-saved = The practice is saved.
practice-cli-ended = You stop here. The practice is saved so far; take it up again with --resume.
practice-cli-resumed = You go on where you were.
practice-cli-nothing-to-resume = There is no practice to take up.
practice-cli-forgotten = Everything that was kept about your practice is deleted.
practice-cli-cannot-read = What you type cannot be read: { $reason } The practice is saved up to here; take it up again with --resume.
practice-cli-unsaved = The last move was not saved and is not made. Everything before it is there; take the practice up again with --resume.
practice-cli-try-saving = Put it right and press Enter to try again, or type q to stop. The move is not made yet.
practice-cli-try-beginning = Put it right and press Enter to try again, or type q to stop. What you have chosen is still there.
practice-cli-let-go = You let the move be. Nothing has happened.
practice-cli-forget-and = --forget deletes everything that is kept about your practices and cannot be given together with { $option }. Nothing is deleted.
practice-cli-resume-and = --resume takes up a practice that is prepared already, so { $option } cannot be chosen then. Leave out one or the other.
practice-cli-named = “{ $card }”, { $role }, { $when } ({ $name })
practice-cli-named-broken = { $name }, { $when }: { $reason }
practice-cli-begun-before = { $count ->
    [one] You have a practice begun before. It is still there: { $name }.
   *[other] You have { $count } practices begun before. They are still there. The latest: { $name }.
}
practice-cli-no-such-practice = There is no practice “{ $name }” that was begun. There are these:
practice-cli-others = The practices you have begun, the latest first. Take up another with --resume and its number or name.
practice-cli-debrief = Debrief
practice-cli-turn-up = Move { $n }, “{ $made }”, turned it for the better ({ $much }).
practice-cli-turn-down = Move { $n }, “{ $made }”, turned it for the worse ({ $much }).
practice-cli-what-if = Had you chosen “{ $made }” in move { $n } instead, the outcome would have been: { $verdict } ({ $much }).
practice-cli-what-if-same = Had you chosen “{ $made }” in move { $n } instead, the outcome would have been the same, but they would have stood closer ({ $much }).
practice-cli-sheet-beside = Your sheet beside what happened
practice-cli-sheet-line = { $question } { $text }
practice-cli-mattered = What mattered most to them was { $principle }.
practice-cli-guessed-right = You guessed it.
practice-cli-guessed-wrong = You guessed something else.
practice-cli-try-again = Do you want to try again from a move? Write its number, or an empty line to stop.
practice-cli-compare = The earlier attempt: { $before }. This attempt: { $after }.
practice-cli-compare-none = no ballot
practice-cli-compare-told = Needs you were told: { $before } then, { $after } now. Trust: { $trustbefore } then, { $trustafter } now.

simulate-no-programme = There is no programme “{ $name }”.
simulate-cannot-play = It cannot be played like that: { $reason }
simulate-cannot-log = The log could not be saved: { $reason }
simulate-summary = { $games ->
    [one] 1 game
   *[other] { $games } games
}, { $seats } seats, { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}, seed { $seed }
simulate-percent = { $n } %
simulate-all = All cards
simulate-card = { $title }: { $played ->
    [one] once
   *[other] { $played } times
}
simulate-consent = Consent { $share }
simulate-figures = Mean agreement { $agreement }, support { $support }
simulate-verdicts = Outcomes: { $list }
simulate-options = Options adopted: { $list }
simulate-none-adopted = No option is adopted.
simulate-burden = Burden of what is adopted: public { $public }, civil society { $ideburen }
simulate-events = Events: promises held { $kept }, did not hold { $broken }, nothing was tested { $untested }
simulate-always = Advice: the card almost always reaches consent. It may be too easy.
simulate-never = Advice: the card almost never reaches consent. It may lack an option that both can live with.
simulate-one-side = Advice: { $party } nearly always carries the most.

simulate-ideas = Ideas
simulate-ideas-count = Ideas per game { $mean }, of which { $both } gathered both sides
simulate-ideas-tiles = Tiles: asked for { $asked }, yes { $agreed }, no { $refused }, no answer { $open }
simulate-ideas-consent = Collaborations evaluated: { $count }, consent { $share }
simulate-ideas-figures = Mean agreement { $agreement }, support { $support }
simulate-home = Homecoming
simulate-home-promises = Promises from one’s own chair per game { $mean }
simulate-home-signed = Sign { $signed }, decline { $declined }

# ------------------------------------------------------------ Idea rounds of the simulation: words in the logs

idea-bank-1 = A key on loan
idea-bank-1-line = Associations get a key of their own to rooms that stand empty in the evening anyway.
idea-bank-2 = Half a day to get acquainted
idea-bank-2-line = New people in the municipality and in the associations take the same introduction.
idea-bank-3 = One way in
idea-bank-3-line = One person answers, wherever you ring first, and does not let go.
idea-bank-4 = Notes on the same day
idea-bank-4-line = What was said at a meeting reaches everybody before the evening.
idea-bank-5 = Three years at a time
idea-bank-5-line = Support that outlasts a budget, with an open review every autumn.
idea-bank-6 = A day beside each other
idea-bank-6-line = We change places one day a year and tell afterwards what we saw.
idea-bank-7 = The agenda of the young
idea-bank-7-line = Two meetings a year where the young decide what we talk about.
idea-bank-8 = Criticism without a price
idea-bank-8-line = A line in the agreement that whoever speaks up loses nothing by it.
idea-bank-9 = The small ones first
idea-bank-9-line = When there is something to share, the smallest associations choose first.
idea-bank-10 = Homework on the way home
idea-bank-10-line = Two afternoons a week, where the children are anyway.
idea-bank-11 = The year in the mirror
idea-bank-11-line = We follow up together and tell openly what did not turn out as we had thought.
idea-bank-12 = Ask while it is soft
idea-bank-12-line = Consultation before the proposal is written, with time to answer for those who work unpaid.
idea-reword-1 = We begin in one place and try for half a year before we promise more.
idea-reword-2 = The same thought, on a smaller scale and with a clear review.
idea-reword-3 = We share the work from the start, and nobody carries more than they can.
idea-no-heavy = It is more than we can carry just now.
idea-no-better = The tile does more good where it is.
idea-no-doubt = We do not see yet what it would give those we are here for.
idea-no-trust = First we want to see that what we have agreed on holds.
idea-no-company = Not everybody it takes is there yet.
idea-no-risk = It rests on promises that are not safe.
idea-step-1 = We meet for coffee next week and write down what each of us can bring.
idea-step-2 = We ask our people and come back before the month is out.
idea-step-3 = We find a contact person in each organisation.
idea-step-4 = We try it on a small scale in a single place.
idea-missing-public = Somebody from the municipality or the region who may decide
idea-missing-ideburen = An association that meets those it is about
idea-missing-both = Those it is about
home-promise-1 = I tell them at home what we have come to, and what we did not finish.
home-promise-2 = I ring the one I sat beside before two weeks have passed.
home-promise-3 = I bring up what we promised at our next meeting.
home-promise-4 = I ask those it is about what they think of what we have written.
home-decline-trust = Not yet. We would like to go on talking.
home-decline-heavy = It is more than we can carry. We need to ask our people first.
home-decline-doubt = What we came for is not in it yet.
home-decline-company = Nothing of what was agreed concerns us yet.
home-decline-risk = A promise this rests on is at risk. We wait until we know whether it holds.
