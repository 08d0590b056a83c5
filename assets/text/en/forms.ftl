# The papers laid over the table: commitments, answers, the pen, why, help, pause and problems.

forms-close = Close
forms-back = Back
forms-count = { $used } of { $max } characters

draft-resumed = This is a draft, not saved yet.
draft-discard = Discard the draft
draft-not-saved = The draft could not be saved to disk: { $reason } The words are still here in the window.
forms-side-public = the public sector
forms-side-ideburen = civil society
forms-seat-label = Seat { $seat }, { $role }, { $party }
forms-seat-text = seat { $seat }, { $role }
forms-seat-pen = holds the pen
forms-seat-wants-pen = has asked for the pen
forms-effect-none = Changes no principle
forms-effect = { $principle } { $change }
forms-burden-label = What it costs
forms-burden = { $party }: { $cost }
forms-burden-0 = nothing
forms-burden-1 = a little
forms-burden-2 = some
forms-burden-3 = a lot
forms-own-words-effect = Your own words change no values. They hold just as much.

commit-title = New commitment
commit-whose = Whose promise is it?
commit-who = Who puts it forward?
commit-what = What is promised?
commit-from-deck = From the deck
commit-own = In your own words
commit-search = Search the commitments
commit-search-none = No commitment matches “{ $search }”. Try another word, or use your own words.
commit-more = And { $count } more. Search to find them.
commit-none = The deck has no commitments of this kind. Use your own words.
commit-suggested = Close at hand for this card
commit-others = More from the deck
commit-own-field = The promise in one sentence
commit-own-hint = We promise to …
commit-already-proposed = Already in the proposal
commit-already-agreed = Already in the agreement
commit-declined-before = Has had a no
commit-pick-first = Choose a commitment first.
commit-write-first = Write the promise first.
commit-offer = You offer
commit-offer-text = The promise binds { $side } at once, since it is their own to give.
commit-ask = You ask for
commit-ask-text = The promise binds { $side }, so it holds only when somebody there says yes.
commit-joint = You propose together
commit-joint-text = The promise binds both parties, so it holds only when somebody in { $side } says yes too.
commit-again = This has already had a no. Asking again, unchanged, costs one plank of trust. Change the words or offer something in return, and it costs nothing.
commit-again-reason = No from seat { $seat }: “{ $reason }”
commit-button-offer = Offer
commit-button-ask = Ask for it
commit-button-joint = Propose
commit-row-label = { $title }. { $text }

answer-title = The commitment in the proposal
answer-offered-by = Offered by { $seat }
answer-asked-by = Asked for by { $seat }
answer-proposed-by = Proposed by { $seat }
answer-state-offered = Offered: it holds if the proposal is adopted.
answer-state-consented = Consented: it holds if the proposal is adopted. Yes from { $seats }.
answer-state-waiting = Waiting for a yes from { $side }.
answer-state-declined = No from { $seat }.
answer-state-withdrawn = Taken back.
answer-reason = The reason: “{ $reason }”
answer-who = Who answers for { $side }?
answer-yes-enough = One yes is enough. Anyone can still object in the second ballot.
answer-yes = Yes
answer-no = No
answer-no-title = What makes it impossible?
answer-no-hint = The reason helps the other party to ask in another way.
answer-no-send = Say no for that reason
answer-withdraw = Take back
answer-withdraw-who = Who takes it back?
answer-withdraw-text = The party that put it forward or said yes to it can take it back.
answer-withdraw-do = Take back for { $seat }

pen-title = The pen and the proposal
pen-holder = You write for { $seat }, who holds the pen.
pen-holder-text = Only the holder of the pen chooses the option and writes. Anyone can ask for it.
pen-base = Which option does the proposal build on?
pen-base-now = The proposal builds on { $letter }
pen-base-is = Builds on { $letter }
pen-base-choose = Build on { $letter }
pen-wording = The proposal in your words
pen-wording-hint = Leave it empty, and the option’s own text holds.
pen-wording-save = Save the words
pen-wording-same = The words are already saved.
pen-pass = Pass the pen on
pen-pass-text = Those who asked for it stand first.
pen-asked = Have asked for the pen: { $seats }.
pen-pass-cross = The first time the pen changes party in a dialogue, trust grows by one plank.
pen-pass-short = Pass to seat { $seat }
pen-ask = Ask for the pen
pen-ask-text = The holder of the pen sees who would like it.
pen-ask-for = Ask for the pen for seat { $seat }
pen-ask-back = Take back the wish of seat { $seat }
pen-tab-base = Option
pen-tab-wording = Words
pen-tab-pass = Pass it on
pen-tab-ask = Ask for it
pen-option-label = { $letter }: { $title }. { $text }

invoke-title = Remind of a principle
invoke-who = Who reminds?
invoke-which = Which principle?
invoke-note = What does it have to do with the matter?
invoke-note-hint = One sentence is enough. It can also be left empty.
invoke-do = Remind the table
invoke-at-stake = At stake on this card
invoke-before = Already reminded of in this round
invoke-line = { $seat } reminded you of { $principle }.
invoke-line-note = { $seat } reminded you of { $principle }: “{ $note }”
invoke-choose-first = Choose a principle first.

seat-sheet-title = What would the seat like to do?
seat-sheet-which = Which seat?
seat-sheet-own = In real life: { $organisation }
seat-sheet-speaks = Now speaks for: { $role }, { $party }
seat-sheet-offer = Offer a promise
seat-sheet-offer-text = Binds the own party at once.
seat-sheet-ask = Ask the other party for a promise
seat-sheet-ask-text = Binds when somebody there says yes.
seat-sheet-joint = Propose something joint
seat-sheet-joint-text = Binds both when both have said yes.
seat-sheet-pen-ask = Ask for the pen
seat-sheet-pen-ask-back = Take back the wish for the pen
seat-sheet-pen-use = Use the pen
seat-sheet-pen-use-text = The seat holds the pen: choose the option, write, or pass it on.
seat-sheet-pen-ask-text = The holder of the pen sees who would like it.
seat-sheet-invoke = Remind of a principle
seat-sheet-invoke-text = With a few words on what it has to do with the matter.
seat-sheet-brief = Read the own role
seat-sheet-brief-text = Behind the curtain. Only this seat should see it.
seat-sheet-not-now = Commitments, the pen and the principles belong to the dialogue.

why-title-votes = Why: { $subject }
why-title-account = Why: { $name }
why-title-promise = Why: { $title }
why-title-movement = Why: how the votes moved
why-title-curve = Why: round { $round }
why-title-score = Why: the score of the game
why-second = Second ballot
why-first = First ballot
why-scale = 1 is “{ $least }” and 5 is “{ $most }”.
why-counts-label = { $party }: { $counts }
why-count = { $count ->
    [one] one
   *[other] { $count }
} at { $rating }
why-abstained = Abstained
why-talk = Need to talk more
why-steps = How it is worked out
why-start = At the start
why-entries = What has changed the value
why-entries-none = Nothing has changed the value yet.
why-now = Now: { $value }
why-projected = If you go on from here it becomes { $value }.
why-no-votes = Nobody rated, so there is nothing to work out.
why-movement-up = { $count ->
    [0] No seat rated higher than the first time.
    [one] One seat rated higher than the first time.
   *[other] { $count } seats rated higher than the first time.
}
why-movement-same = { $count ->
    [0] No seat rated the same.
    [one] One seat rated the same.
   *[other] { $count } seats rated the same.
}
why-movement-down = { $count ->
    [0] No seat rated lower.
    [one] One seat rated lower.
   *[other] { $count } seats rated lower.
}
why-movement-base = The comparison is with option { $letter }, which the proposal builds on, and with the seats that rated both times.
why-movement-share = { $changed } of { $all } changed: { $percent } %.
why-movement-within = Within the parties the disagreement went from { $before } to { $after } ({ $change }).
why-movement-between = Between the parties it went from { $before } to { $after } ({ $change }).
why-movement-hands = With raised hands nobody can see who changed. Only the parties’ counts can be compared.
why-movement-none = There is nothing to compare yet: the proposal needs an option and both ballots.
why-curve-verdict = Outcome: { $verdict }.
why-curve-legend = The curve shows the share of each party that can live with the proposal, that is, gave 3 or more in the last ballot.
why-score-round = Round { $round }: { $score }
why-score-round-none = Round { $round }: no ratings, not counted
why-score-mean = The mean of { $count ->
    [one] one round
   *[other] { $count } rounds
} is { $score } of 100.
why-score-none = No round has a score yet.
why-promise-seat = seat { $seat }, { $organisation }
why-promise-binds = It binds: { $by }.
why-promise-put = It was put in round { $round } by { $seat }.
why-promise-yes = Yes was said by { $seats }.
why-promise-adopted = It was adopted with the proposal of round { $round }.
why-promise-kept = The commitment holds.
why-promise-renewed = The commitment holds: an event tested it, and you stood by it.
why-promise-at-risk = The commitment is at risk after the event “{ $event }”. It comes up again in the next ballot.
why-score-how = A round’s score is 100 times the agreement times the support in the party that has least.

card-sheet-side = How it looks to { $side }
card-sheet-question = The question
card-sheet-options = The options

keys-title = Keys
keys-intro = Everything can also be done with a mouse or by touching the screen.
keys-everywhere = Everywhere
keys-key-enter = Enter
keys-key-space = Space
keys-key-hold-space = Hold Space
keys-key-shift = Shift
keys-key-tab = Tab
keys-key-delete = Delete
keys-key-pageup = Page Up
keys-key-pagedown = Page Down
keys-key-up = Up
keys-key-down = Down
keys-key-left = Left
keys-key-right = Right
keys-place-title = The start
keys-place-setup = New game
keys-place-ballot = The ballot
keys-place-answer = Behind the curtain
keys-place-hands = Raised hands
keys-place-curtain = The curtain
keys-place-document = The document
keys-place-workshop = The card workshop
keys-place-menu = Settings and lists
keys-do-help = show this list
keys-do-tab = next thing; the one before with Shift
keys-do-press = press what is marked
keys-do-back = back, or hide
keys-do-full = full screen
keys-do-text = larger or smaller text
keys-do-undo = undo the last thing
keys-do-pause = pause the game
keys-do-next = go on
keys-do-new-seat = add a seat
keys-do-start = start the game
keys-do-groups = next group of choices
keys-do-inside = choose inside the group
keys-do-party = the seat’s party: public or civil society
keys-do-rate = rate the row and go to the next
keys-do-abstain = abstain
keys-do-talk = need to talk more
keys-do-object = objection, in the second ballot
keys-do-row = another row
keys-do-hide = hide at once, the ballot is kept
keys-do-cast = cast the ballot when every row is filled in
keys-do-clear-row = clear the row
keys-do-open-curtain = open the curtain for the one whose turn it is
keys-do-all-done = go on when everyone is done
keys-do-to-table = back to the table
keys-do-send = save what has been filled in
keys-do-hide-answer = hide at once; what has been filled in stays
keys-do-reflect = choose the principle you lived up to, then the one that was strained
keys-do-hide-brief = hide at once
keys-do-seat = choose a seat; two digits from seat ten
keys-do-pass = pass the pen to the seat
keys-do-commit = new commitment: joint, public or civil society
keys-do-proposal = move in the proposal
keys-do-answer = answer what is waiting: yes or no
keys-do-entry = answer the commitment that is marked
keys-do-close-overlay = put the sheet away
keys-do-clock = what can be done with the time
keys-do-briefs = the roles’ private briefs
keys-do-again = take one more turn
keys-do-agreement = show the agreement
keys-do-debrief = back to the close
keys-do-reword = reword the proposal
keys-do-invoke = remind of a principle
keys-do-card = read the whole card again
keys-do-timer = pause or start the time
keys-do-vote = go to the second ballot
keys-do-hexagon = large hexagon
keys-do-names = hold down: everybody’s names
keys-do-option = another option
keys-do-table = the votes as a table
keys-do-save = save the agreement
keys-do-why = why? – show what the number comes from
keys-do-hand = draw the curtain and hand over
keys-do-pages = turn the page
keys-do-seat-sheet = what the seat can do now
keys-do-base = which option the proposal builds on
keys-do-more-time = five minutes more
keys-do-green-here = what the green button says
keys-do-scroll = read on

pause-title = Pause
pause-saved = Everything is saved, also what you did just now.
pause-trial = You are trying out the deck. Nothing of this game is kept.
pause-leave-trial = Back to the deck
pause-resume = Go on playing
pause-undo = Undo the last thing
pause-undo-what = Undoes { $what }.
pause-undo-step = the step forward
pause-undo-ballot = the ballot of { $seat }
pause-undo-count = the count of hands of { $side }
pause-undo-seat = what { $seat } did
pause-undo-decision = the table’s decision
pause-undo-nothing = There is nothing to undo yet.
pause-undo-reveal = Votes that have been shown cannot be hidden again. A ballot that went wrong can be corrected.
pause-amend = Correct a ballot
pause-amend-text = With a reason, which stays in the log.
pause-amend-not-now = Can be done once the votes have been shown.
pause-amend-undo = Ballots are corrected on the page that shows them. Undo until you are back there.
pause-amend-over = There is no way back to those ballots.
pause-go-on = Go on anyway
pause-go-on-text = { $count ->
    [one] One seat has not written anything yet.
   *[other] { $count } seats have not written anything yet.
}
pause-save = Save the agreement now
pause-save-text = As a document beside the log.
pause-rules = Rules
pause-settings = Settings
pause-leave = Leave the game
pause-leave-text = The game is saved and waits under Continue.

problem-refused = That cannot be done just now
problem-write = It could not be saved
problem-notice = To know before you go on
problem-try = Try again
problem-close = I understand
problem-kept = The game stands where it stood. Nothing is lost.
