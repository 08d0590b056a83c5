# Things of the rules: steps, errors, verdicts, readings, causes.

step-Deal = Roles are dealt
step-Situation = The situation
step-FirstBallot = First ballot
step-Reveal = The ballots are shown
step-Dialogue = Dialogue
step-SecondBallot = Second ballot
step-Outcome = Outcome
step-Reflection = Reflection
step-Event = Event
step-Homecoming = Homecoming
step-Signing = Signatures
step-Debrief = Debrief
round-number = Round { $round }
seat-number = Seat { $seat }

error-wrong-step = That cannot be done now. The game is in the step “{ $step }”.
error-no-such-seat = There is no seat { $seat } to choose here.
error-wrong-ballot-method = Ballots are taken another way in this game.
error-wrong-rows = The ballot has { $given } rows, but should have { $wanted }.
error-row-incomplete = Row { $row } is not filled in. Choose a number, abstain, or say that you need to talk more.
error-too-many-hands = Row { $row } counts { $counted } hands, but the party has { $seats ->
    [one] one seat
   *[other] { $seats } seats
}. Count the row again.
error-talk-without-rating = In row { $row } more want to talk than gave a rating. Count the row again.
error-objection-too-early = Objections belong to the second ballot. For now you only say how well you can live with each option.
error-ballots-missing = { $count ->
    [one] One ballot is missing before they can be shown.
   *[other] { $count } ballots are missing before they can be shown.
}
error-not-your-pen = Seat { $seat } holds the pen. Ask for it, and it can be passed on.
error-no-such-option = The card has no option { $option }.
error-no-base = First choose the option that the proposal builds on.
error-no-such-commitment = There is no such commitment.
error-not-your-promise = Nobody writes another party's promises. Ask for the commitment instead, and those it binds can answer.
error-ask-yourself = This binds your own party. Offer it instead of asking for it.
error-already-proposed = The commitment already stands in the proposal.
error-already-agreed = The commitment already stands in the agreement.
error-already-answered = It has been answered already.
error-text-missing = Write a few words first.
error-text-too-long = The text is too long. It may have at most { $max } characters.
error-step-full = There is no room for more in this step. Go on when you are ready.
error-no-more-again = The question has been taken round { $times } times already. You can carry it with you as an open question.
error-already-consent = You have consent already, so there is nothing to take round again.
error-not-yours-to-unbind = It is a promise that the other side has said yes to. Only they can take it back.
error-seat-casts-again = Nobody else rewrites a vote that has been shown. Let the seat vote again.
error-not-cast-again = Only the seat whose vote went wrong votes again now.
error-nothing-to-undo = There is nothing to undo.
error-undo-across-reveal = Ballots that have been shown cannot be hidden again. The facilitator can correct a ballot, with a reason.

setup-problem-too-few-seats = You need at least two seats.
setup-problem-too-many-seats = There is room for at most 24 at the table.
setup-problem-organisation-missing = Seat { $seat } has no organisation.
setup-problem-text-too-long = A text of seat { $seat } is longer than { $max } characters.
setup-problem-nobody-speaks-for = Nobody speaks for { $side }. Let a seat lend its voice to it.
setup-problem-no-role-for = The deck has no roles for { $side }. Choose another deck.
setup-problem-no-rounds = The programme has no rounds.
setup-problem-no-card-for = The deck has no card left for round { $round }. Choose another deck or a shorter programme.
party-adjective-public = public
party-adjective-ideburen = civil society

verdict-TooFewVotes = Too few votes
verdict-Blocked = { $count ->
    [0] An objection stands
    [one] An objection stands
   *[other] { $count } objections stand
}
verdict-Consent = Consent reached
verdict-Consent-reservations = { $count ->
    [0] Consent reached – with reservations
    [one] Consent reached – with one reservation
   *[other] Consent reached – with reservations
}
verdict-AgreedNo = Agreed on no
verdict-PartiesApart = The parties stand apart
verdict-SplitWithin-public = The public side is divided
verdict-SplitWithin-ideburen = Civil society is divided
verdict-SplitWithin-both = Both parties are divided

row-TooFewVotes = Too few votes
row-Blocked = Objection
row-Consent = Broad agreement
row-Consent-reservations = All can live with it
row-AgreedNo = Agreed no
row-PartiesApart = Parties apart
row-SplitWithin-public = Public side divided
row-SplitWithin-ideburen = Civil society divided
row-SplitWithin-both = Both parties divided

reading-TooFewVotes = Too few have voted to say where the disagreement lies.
reading-Blocked = { $count ->
    [one] There is an objection to listen to.
   *[other] There are { $count } objections to listen to.
}
reading-alike = Everyone gives the same rating on every row. There is no disagreement to sort out.
reading-Consent = The differences are small. They are largest about { $subject }, and everybody can live with that.
reading-AgreedNo = The differences are small. They are largest about { $subject }, which you agree not to choose.
reading-PartiesApart = The disagreement lies more between the parties than within them.
reading-SplitWithin-public = The disagreement lies mostly within the public side.
reading-SplitWithin-ideburen = The disagreement lies mostly within civil society.
reading-SplitWithin-both = The disagreement lies within both parties, not between them.
question-TooFewVotes = Begin there: what do you need to know to take a stand on { $subject }?
question-Consent = Begin there: what would make { $subject } even better for you?
question-AgreedNo = Begin there: what is it in { $subject } that nobody can live with?
question-ask-public = Begin there: what would the public side need to be able to live with { $subject }?
question-ask-ideburen = Begin there: what would civil society need to be able to live with { $subject }?
question-ask-both = Begin there: what would each of you need to be able to live with { $subject }?
subject-proposal = the proposal
subject-at-risk = the commitment “{ $title }”
subject-option-long = { $letter }: { $title }

close-VeryClose = very close
close-Close = close
close-SomeWayApart = some way apart
close-FarApart = far apart

cause-line = Round { $round }: { $cause } { $change }
cause-line-clamped = Round { $round }: { $cause } { $change } (would have been { $wanted }, but the scale ends there)
cause-option = the option “{ $option }” of the card “{ $card }” was adopted
cause-commitment = the commitment “{ $title }” was adopted
cause-pen-crossed = the pen changed party in the dialogue
cause-both-offered = both parties offered something unasked
cause-adopted = a proposal was adopted with consent
cause-asked-again-public = the public side put the same ask again after a no
cause-asked-again-ideburen = civil society put the same ask again after a no
cause-event-kept = the event “{ $event }” tested a promise, and it held
cause-event-not-kept = the event “{ $event }” tested a promise, and it did not hold
cause-objection = somebody objected and said why

why-votes = { $party }: { $ratings }
why-votes-none = no ratings
why-votes-abstained = { $count ->
    [one] one abstained
   *[other] { $count } abstained
}
why-votes-talk = { $count ->
    [one] one needs to talk more
   *[other] { $count } need to talk more
}
why-support = { $party }: { $can } of { $all } gave at least 3, so { $percent } % can live with it.
why-support-min = Support is taken from the party that has the least: { $percent } %.
why-dispersion = { $party }: the spread is { $value }, where 0 means that all answered alike and 1 that half stand at each end.
why-within = Within the parties: the mean of the two is { $value }.
why-within-one = Within the party: { $value }.
why-between = Between the parties: { $value }. That is how far the parties' answers lie from each other, whatever their number of seats.
why-between-none = Between the parties: cannot be told, as only one party has given ratings.
why-agreement = Agreement: 1 minus { $within } minus { $between } is { $value }, that is { $percent } %.
why-agreement-one = Agreement: 1 minus { $within } is { $value }, that is { $percent } %.
why-score = The round's score: 100 times the agreement { $agreement } times the least support { $support } is { $value }.
why-objections = { $count ->
    [one] One objection changes no number, but the proposal cannot be adopted while it stands.
   *[other] { $count } objections change no number, but the proposal cannot be adopted while they stand.
}
