# Own question: the table writes its own card.
step-Question = Own question

error-not-your-side = How it looks from a side is written by that side.
error-too-many-options = A card has at most { $most } ways forward. Take one away first.
error-wrong-principles = Choose one to { $most } principles.
error-not-at-stake = A way forward can only serve or strain principles you have chosen, and never both at once.
error-burden-too-great = The burden is { $most } at most.
error-card-unfinished = { $count ->
    [one] The card is not finished: one thing is missing.
   *[other] The card is not finished: { $count } things are missing.
}

leader-Question-say = Today you write the card. What has happened with you that you need to agree on?
leader-Question-now = The table writes a situation, a question and two to four ways forward. Each side writes how it looks from there. Ten minutes are enough if you keep to what matters most.
leader-Question-look = That the question does not hold its own answer, and that both sides recognise themselves in what is written.

own-title = Your own card
own-lead = Write together. Each side writes how it looks from there.
own-round = Own question
own-part-title = Title
own-part-title-hint = The key to the house
own-part-situation = What has happened?
own-part-situation-hint = Write so that somebody who was not there understands.
own-part-public = How it looks from the public side
own-part-ideburen = How it looks from civil society’s side
own-part-side-hint = Only that side writes here.
own-part-question = The question to the table
own-part-question-hint = Who opens in the evening?
own-principles = Principles at stake
own-principles-text = Choose one to three.
own-options = Ways forward
own-option = Way forward { $letter }
own-option-new = New way forward { $letter }
own-option-title = Short name
own-option-title-hint = On trial
own-option-text = What it means
own-option-text-hint = It may be empty where the name says it all.
own-option-drop = Take this way forward away
own-option-effects = What does it do to the principles?
own-option-effects-later = Save the way forward first. Then you say what it does to the principles and what it costs.
own-option-no-principles = Choose principles first, then you can say what this does to them.
own-serves = Serves
own-neither = Neither
own-strains = Strains
own-burden = What does it cost { $side }?
own-burden-whose = Each side answers for itself.
own-gap = Missing: { $what }
own-gap-options = { $count ->
    [one] one more way forward
   *[other] { $count } more ways forward
}
own-gaps-none = Everything that is needed is there.
own-done = { $done } of { $all } done
own-empty = Nothing written yet
own-write = Write
own-save = Save
own-saved = Saved.
own-turn = Turn the card
own-who = Who writes?
own-what = What are you writing?
own-form-text = What you save is seen by everybody at once. All of it can be changed until you turn the card.
own-nobody = Nobody from that side is at the table now.
own-phone-lead = You write the card together. Everybody can write, and what was saved last counts.
own-phone-other-side = The other side writes this.

minutes-own-round = Round { $round }, own question: { $card }
print-round-own = Own question
keys-do-own-words = write on the card
keys-do-own-options = write the ways forward
keys-do-own-principles = choose principles
keys-do-own-next = write what is missing
time-one-more-own = One more question of your own
alter-more-own = A question of your own
change-round-own = You play one more round, with a question of your own.
workshop-kind-own = A question of its own: the table writes the card
rules-own = Own question
rules-own-text =
    In a round with an own question no card is dealt. The table writes it: a title, what has happened, how it looks from each side, the question, and two to four ways forward. Each side writes for itself how it looks from there. Ten minutes are usually enough.

    You choose one to three principles at stake and say for each way forward which it serves and which it strains: +1 or −1 on each if it is adopted. What it costs, each side says for itself, from nothing to a lot.

    Then you turn the card and play the round like any other. The card belongs to this game and is never dealt by itself.

# Referral: before the second ballot each seat answers on the wording, and the pen answers.
step-Referral = Referral
step-Answers = The answers are in

error-stance-missing = Say first where you stand on the wording.
error-nothing-changed = The wording is the one that was sent out. Change it, or say why it stays.
error-no-such-comment = There is no such comment to answer.
error-comments-unanswered = { $count ->
    [one] One comment waits for the pen.
   *[other] { $count } comments wait for the pen.
}
cause-comments-answered = every comment got an answer

leader-Referral-say = Read the wording word by word. Can those you speak for stand behind it?
leader-Referral-now = Everybody answers in secret on how it is written, and may add a few words. Whoever wants to say nothing need not.
leader-Referral-look = Somebody who answers the question instead of the wording. Only the words count here.
leader-Answers-say = This is what we got back. The pen answers one at a time.
leader-Answers-now = You see the answers by party, without who wrote them. Whoever has the pen answers all that want a change: the wording is changed, or stays for a reason said aloud.
leader-Answers-look = That nobody hunts for who wrote what. And whether one change meets several comments at once.

referral-question = Where do you stand on the wording?
referral-wording = This is how it reads
referral-comment = A few words to the pen
referral-comment-hint = What needs to change, and why?
referral-say-what = Write what you want changed.
referral-silent = Say nothing
referral-send = Hand in the answer
referral-secret = Nobody learns who wrote what.
referral-in = The answers are in
stance-backs = can stand behind it
stance-wants = want a change
stance-refuses = cannot sign it
stance-silent = said nothing

answers-count = { $answered } of { $all } answered
answers-none-wanted = Nobody wants anything changed.
answers-table = How the table answered
answers-of = { $party } { $count }
answers-quote = “{ $text }”
answers-before = Before the referral: { $wording }
answers-changed = The wording was changed.
answers-kept = Not changed, because: { $reason }
answers-waits = Waits for an answer
answers-no-comments = Nobody wrote anything.
answers-answer = Answer
answers-vote = Vote on the proposal
answers-foot = Answers are shown by party, never by seat.
comment-title = The pen answers
comment-change = Change the wording
comment-keep = Do not change
comment-wording = The wording from now on
comment-wording-hint = Write all of it as it is to stand.
comment-reason = Not changed, because …
comment-reason-hint = the budget does not reach beyond 2028.
comment-send = Answer

curtain-waiting-referral = The referral is going on
handover-title-referral = The referral
handover-order-hint-referral = Choose another seat, or one that wants to change its answer.
handover-all-referral = All have answered
handover-all-note-referral = The answers are shown at once. Until then each can change its own.
handover-on-referral = Show the answers
keys-do-next-comment = answer the next comment
keys-do-answer-comment = answer a comment
desk-waits-referral = { $count ->
    [one] One answer is missing
   *[other] { $count } answers are missing
}
desk-waits-comment = Comment from { $party }: “{ $text }”
desk-waits-pen = Whoever has the pen answers

minutes-referrals = Comments on the wording
minutes-referral-counts = { $party }: { $back } can stand behind it, { $want } want a change, { $refuse } cannot sign it, { $silent } said nothing
minutes-referral-comment = { $party }, { $stance }: “{ $text }”
minutes-referral-changed = The wording was changed.
minutes-referral-kept = Not changed, because: { $reason }
minutes-referral-open = Got no answer.
print-round-referral = with a referral
rules-referral = Referral
rules-referral-text =
    In a round with a referral each seat answers in secret on the wording of the proposal, between the dialogue and the second ballot: can stand behind it, want a change, or cannot sign it, with a few words if they like. Whoever wants a change says which. Saying nothing is an answer too, and is counted.

    All answers are shown at once, by party and without names. Whoever has the pen answers each that does not stand behind the wording: either it is changed, or it stays for a reason. You vote only when all have been answered. The process leader may choose to go on anyway.

    Trust grows by one, once in the round, when every such comment has been answered. If you take the question round again, the wording is sent out again.

# The vision: why the table sits there.
step-Vision = The vision
error-still-objected = { $count ->
    [one] One seat does not stand behind the vision yet.
   *[other] { $count } seats do not stand behind the vision yet.
}
leader-Vision-say = Before we begin: why do we sit here? One or two sentences that everybody can stand behind.
leader-Vision-now = Whoever has the pen writes, and anybody may ask for it. In the end, ask whether anybody minds the wording. If nobody does, the vision is adopted.
leader-Vision-look = Words that sound fine and that nobody would miss. Ask what is different in three years.
vision-title = Why do we sit here?
vision-empty = Write in one or two sentences why you sit here.
vision-objections = Does anybody mind?
vision-write-first = Write something first. Then you ask around the table.
vision-nobody-objects = Nobody has spoken against it.
vision-objects = { $who }: { $reason }
vision-more = and { $count } more
vision-pen = The pen: { $who }
vision-write = Write
vision-object = Speak against it
vision-adopt = Adopt the vision
vision-wording = The vision
vision-wording-hint = In our town nobody should have to …
vision-write-text = Whoever has the pen writes. When the wording changes you ask again.
vision-who = Who speaks against it?
vision-reason = Why?
vision-reason-hint = It says nothing of those who are not here.
vision-object-text = Leave the field empty to take back what was said.
vision-take-back = Take back
vision-yours = Your vision
vision-revise = Take the vision up again
minutes-vision = The vision
desk-do-revise = Take the vision up again
keys-do-vision = write the vision, or speak against it
keys-do-revise = take the vision up again
rules-vision = The vision
rules-vision-text =
    A programme may begin with a vision: one or two sentences on why you sit here. Everybody then sits in the seat of their own organisation. Whoever has the pen writes, anybody may ask for it, and it is passed on as in the dialogue.

    The vision is adopted when nobody speaks against it. Whoever does says why, openly. When the wording changes you ask again. If you do not agree, the process leader may go on without a vision.

    It is shown at every deal and heads the agreement. Between rounds you may take it up again, once before each round.
edit-field-round-referral = true if everybody answers on the wording before the second ballot.
workshop-field-round-referral = Referral before the second ballot
edit-field-programme-vision = true if the table begins by wording a vision.
workshop-field-programme-vision = Begin with a vision
pause-go-on-vision = Without adopting a vision. You can take it up again before the next round.
pause-go-on-answers = The comments that wait then get no answer.
