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
reveal-count-abstained = { $count } abstain
reveal-count-talk-only = { $count } need to talk more
reveal-count-talk-beside = { $count } of those who rated need to talk more
reveal-none = no votes
reveal-party-spoken = { $party }: { $counts }
reveal-row-spoken = { $subject }. { $public }. { $ideburen }. { $reading }
reveal-chosen = { $subject }. { $reading }.
reveal-objections = { $count ->
    [one] One objection
   *[other] { $count } objections
}
reveal-quote = “{ $words }”
reveal-objection-spoken = Objection: { $words }
reveal-wording = The proposal in full

outcome-line = { $letter }: { $wording }
outcome-more-objections = … and { $count } more
outcome-can-live = Can live with it
outcome-of = { $can } of { $all }
outcome-hesitates = { $count ->
    [one] 1 hesitates
   *[other] { $count } hesitate
}
outcome-hesitates-spoken = { $count ->
    [one] one reservation
   *[other] { $count } reservations
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
outcome-within-public = Within public
outcome-within-ideburen = Within civil society
outcome-within = Within the parties
outcome-between = Between parties
outcome-one-party = only one party voted
outcome-close-spoken = { $what }: { $closeness }
outcome-closer = closer
outcome-further = further apart
outcome-alike = as before
outcome-principles = The principles
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
