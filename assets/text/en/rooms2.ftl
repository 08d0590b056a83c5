# The rooms of sheets: reveal, outcome, reflection, event, homecoming, signing, the agreement and the debrief.

lay-page = { $page } of { $pages }
lay-previous = Previous
lay-next = Next

reveal-title = How the table voted
reveal-title-second = The vote on the proposal
reveal-scale = How well can you live with the options?
reveal-scale-second = How well can you live with the proposal?
reveal-head-1 = Cannot live with
reveal-head-2 = Serious doubts
reveal-head-3 = Can live with
reveal-head-4 = Good
reveal-head-5 = Whole{"\u00AD"}hearted yes
reveal-head-off = Off the scale
reveal-legend = { $party },
reveal-party = { $party }, { $count }
reveal-legend-spoken = { $party }: { $count ->
    [one] one seat
   *[other] { $count } seats
}
reveal-abstain = Abstain
reveal-talk = Talk more
reveal-times = × { $count }
reveal-word-times = { $word } × { $count }
reveal-proposal = The proposal
reveal-at-risk = Commitment at risk
reveal-at-risk-reading = Commitment at risk. { $reading }
reveal-button = Talk on
reveal-button-second = To the outcome
reveal-count = { $count } on { $rating }
reveal-count-abstained = { $count } { $count ->
    [one] abstains
   *[other] abstain
}
reveal-count-talk-only = { $count } { $count ->
    [one] needs
   *[other] need
} to talk more
reveal-count-talk-beside = { $count } of those who rated { $count ->
    [one] needs
   *[other] need
} to talk more
reveal-none = no votes
reveal-party-spoken = { $party }: { $counts }
reveal-row-spoken = { $subject }. { $public }. { $ideburen }. { $reading }
reveal-chosen = { $subject }. { $reading }.
reveal-quote = “{ $words }”
reveal-objection-spoken = Objection: { $words }
reveal-wording = The proposal in full
reveal-promise-spoken = Commitment, { $by }: { $text }

outcome-line = { $letter }: { $wording }
outcome-more-objections = … and { $count } more
outcome-can-live = Can live with it
outcome-of = { $can } of { $all }
outcome-hesitates = { $count ->
    [one] 1 hesitates
   *[other] { $count } hesitate
}
outcome-abstains = { $count ->
    [one] 1 abstains
   *[other] { $count } abstain
}
outcome-no-ratings = no ratings
outcome-can-live-spoken = { $party }: { $can } of { $all } can live with the proposal
outcome-since = Since the first vote
outcome-up = up
outcome-same = same
outcome-down = down
outcome-hands = Raised hands do not show who has moved.
outcome-movement-spoken = Since the first vote: { $up } up, { $same } the same, { $down } down
outcome-close = How close are we?
outcome-within-public = Public
outcome-within-ideburen = Civil society
outcome-within = Within the parties
outcome-between = Between them
outcome-between-short = Between
outcome-one-party = only one party voted
outcome-close-spoken = { $what }: { $closeness }
outcome-closer = closer
outcome-further = further apart
outcome-alike = as before
outcome-principles = Principles
outcome-before = Before
outcome-after = After
outcome-principle-spoken = { $principle }: from { $before } to { $after }
outcome-grown = How consent has grown
outcome-grown-first = Consent, round by round
outcome-share = Share that can live with the proposal
outcome-round = Round { $round }
outcome-percent = { $percent } %
outcome-point-spoken = Round { $round }. Can live with the proposal: public { $public }, civil society { $ideburen }
outcome-nobody = nobody voted
outcome-axes = Agreement { $agreement } %, support { $support } %
outcome-score = Score { $score } of 100
outcome-score-none = No score yet
outcome-adopt = Write it into the agreement
outcome-again = Take it round again
outcome-carry = Carry the question

reflection-title = What did we live up to?
reflection-question = Everyone names one principle that you lived up to in this round, and one that was strained.
reflection-lived = Lived up to
reflection-strained = Strained
reflection-spoken = { $principle }: { $lived } say that you lived up to it, { $strained } that it was strained.
reflection-done = { $done } of { $all } { $done ->
    [one] is
   *[other] are
} done
reflection-answer = Answer
reflection-button = Go on

event-kind = Event
event-tests = Tests { $principle }
event-scale = { $principle } is { $value }. At least { $threshold } is needed.
event-threshold = Needed
event-value = Now
event-met = The agreement holds
event-unmet = Something does not hold yet
event-kept = The promise that was tested
event-at-risk = Now at risk
event-risk-note = It comes back at the next vote.
event-nothing = No promise was tested: nothing has been promised yet by { $party }.
event-party-Public = the public side
event-party-Ideburen = civil society
event-party-Joint = the two parties together
event-trust = Trust { $change }
event-trust-same = Trust is unchanged
event-button = Go on

homecoming-title = Home again
homecoming-text = Everyone is back in their own organisation and writes one promise.
homecoming-written = { $done } of { $all } { $done ->
    [one] has
   *[other] have
} written a promise
homecoming-seat-done = { $seat }. { $organisation }, { $party }. Has written a promise.
homecoming-seat-waiting = { $seat }. { $organisation }, { $party }. Has not written yet.
homecoming-agreed = This is what you have promised
homecoming-nothing = No commitments were adopted this time. The questions you carry are a result too.
homecoming-at-risk = { $title } (at risk)
homecoming-clause-spoken = { $by }: { $title }
homecoming-promise = Write promises
homecoming-button = To the signing

signing-title = Agreement
signing-text = To sign is a choice, and to decline deserves to be shown just as much.
signing-declined = Declines to sign
signing-waiting = Waiting
signing-signed-spoken = { $organisation }, { $party }: signs. { $words }
signing-declined-spoken = { $organisation }, { $party }: declines to sign. { $words }
signing-waiting-spoken = { $organisation }, { $party }: has not answered yet.
signing-sign = Sign
signing-button = End the game

agreement-button = Done
agreement-cell = { $name }: { $value }

debrief-title = Closing conversation
debrief-lived = Lived up to
debrief-strained = Strained
debrief-named = { $principle } ({ $count })
debrief-none = None was named
debrief-principles = The principles you named most
debrief-harvest = What you came to
debrief-harvest-idea = Idea { $number }: { $title }
debrief-harvest-none = No idea has been evaluated. Which of them do you want to talk about all the same?
debrief-refused = A no is an answer too
debrief-refused-none = No question got a no. What would have been hardest to say no to?
debrief-more = … and { $count } more in the document
debrief-questions = To talk about
debrief-question-1 = What did you see from the chair you sat in that you had not seen from home?
debrief-question-2 = Which promise will be hardest to keep, and who needs to help?
debrief-question-3 = What will you do differently tomorrow?
debrief-saved = Saved in { $path }
debrief-unsaved = The agreement has not been saved as a document yet.
debrief-document = The document
debrief-agreement = Show the agreement
debrief-save = Save as…
debrief-button = To the start
reveal-second-consent = Everybody can live with the proposal.
reveal-second-no = You agree not to choose this proposal.
