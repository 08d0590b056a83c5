# Practise alone: prepare, talk, vote, understand and get better.

title-practise = Practise alone
solo-title = Practise alone
solo-unfinished = Continue ({ $count })
solo-unfinished-title = Practices you began
solo-progress = How it has gone
solo-no-deck = No deck can be practised with. Look under Decks on the first page.
solo-kept = The practice stands where it stood. What you have written is still there.
solo-record-unreadable = Your record cannot be read: { $reason } The file is untouched, and nothing is written over it.

solo-step-situation = The situation
solo-step-people = Whom you meet
solo-step-sheet = Preparation sheet
solo-next = Next
solo-before = Back
solo-start = Begin the talk
solo-start-now = Begin at once

solo-side = Which side are you on?
solo-side-spoken = Your side
solo-role = Your role
solo-role-private = Only you know:
solo-situation = The situation
solo-situation-text = Choose the one that resembles what lies ahead of you.
solo-several = Several situations, one after the other

solo-people = Whom do you meet?
solo-people-text = One to { $most } people. How each of them comes to the table is up to you.
solo-people-side = { $party } side
solo-person-spoken = { $role }. { $brief }
solo-colleagues = Colleagues on your own side
solo-colleagues-text = They sit beside you, think for themselves and vote as they like.
solo-level = How hard?
solo-level-gentle = Gentle
solo-level-gentle-text = Trust comes sooner and patience lasts longer.
solo-level-normal = Normal
solo-level-normal-text = Much like an ordinary evening.
solo-level-hard = Hard
solo-level-hard-text = They have heard a lot before. Trust comes slowly.
solo-pace = How much time is there?
solo-pace-short = Rushed
solo-pace-short-text = A referral with little time to answer. Few moves, and the others notice.
solo-pace-usual = Usual
solo-pace-usual-text = An evening, about twelve moves.
solo-pace-ample = Ample
solo-pace-ample-text = Time to ask at home before anything is decided.
solo-place = Where do you meet?
solo-place-yours = With us
solo-place-yours-text = Comfortable for you. The others are always guests.
solo-place-theirs = With them
solo-place-theirs-text = Letting them host is an underrated gift.
solo-place-turns = By turns
solo-place-turns-text = Every other time with you, every other with them.
solo-notes = What becomes of the notes?
solo-notes-kept = Kept with us
solo-notes-kept-text = Whoever wants them has to ask.
solo-notes-shared = Sent to all
solo-notes-shared-text = Everybody gets them at the same time.
solo-open-rules = None of this is hidden: the counterparts follow open rules, and afterwards you see every reason for their vote.

solo-sheet-text = Write as much or as little as you like. The sheet is kept, and after the talk it is laid beside what happened.
solo-sheet-want = What do we want?
solo-sheet-want-hint = What matters most first
solo-sheet-need = What do they need?
solo-sheet-need-hint = What you know, and what you only believe
solo-sheet-cannot = What can we not promise?
solo-sheet-cannot-hint = Better said now than broken later
solo-sheet-fear = What do we fear?
solo-sheet-fear-hint = Nobody else reads this
solo-sheet-first = Your first ballot
solo-sheet-first-text = How well can you live with each option? 1 cannot live with, 5 a wholehearted yes. What you leave empty is worked out from your role.
solo-sheet-guess = What do you think matters most to them?
solo-sheet-no-promise = This we cannot promise

solo-where = { $card } · Move { $used } of { $of }
solo-round = situation { $round } of { $of }
solo-end = End
solo-you-role = You: { $role }
solo-has-left = Has left the table
solo-left-short = has left
solo-has-pen = Has the pen
solo-wants-pen = Would like the pen
solo-person-at = { $role }, { $party }, { $temper }. Trust in you: { $trust } of 10.
solo-card = Read the card
solo-card-spoken = The card: { $title }
solo-proposal = The proposal
solo-proposal-spoken = { $count ->
    [0] The proposal on the table, no commitments yet
    [one] The proposal on the table, one commitment
   *[other] The proposal on the table, { $count } commitments
}
solo-trust-spoken = Trust: { $value } of 10, last change { $change }. { $about }
solo-trust-line = Trust { $value } of 10 ({ $change })
solo-hint = A hint
solo-read = About the principle
solo-what = What do you do now?
solo-what-ballot = Time is up: vote
solo-undo = Take back
solo-answer = { $count ->
    [one] Answer a promise
   *[other] Answer { $count } promises
}
solo-vote = To the ballot
solo-coach-on = The coach is with you
solo-coach-off = The coach is silent
solo-served = Served { $principle }
solo-strained = Strained { $principle }
solo-why-moves = No moves are left
solo-why-pen = { $role } has the pen
solo-why-proposal = There is no proposal yet

solo-made = { $made }: { $said }
solo-made-to = { $made } ({ $who })
solo-made-leading = Ask with the answer in the question ({ $who })

solo-hint-answer = They are waiting for your answer. An honest no with a reason does less harm than a yes that does not hold.
solo-hint-ballot = What remains is the ballot. After it you can take the question round again if something stands.
solo-hint-patience = Somebody is running out of patience. Give something before you ask or propose again.
solo-hint-ask = Nobody has asked them yet. What comes out before a proposal weighs more than what comes after.
solo-hint-ask-too = Nobody has asked { $role } yet. Those who are asked before a proposal listen in another way.
solo-hint-pen = Somebody has asked for the pen. Those who get to write recognise themselves in the text.
solo-hint-propose = There is no proposal yet, and the evening draws to its end. A sketch to change takes nobody by surprise.
solo-hint-anchor = Have they had time to ask at home? A text nobody there has seen is hard to vote for.

solo-whom = Whom do you turn to?
solo-pen-whom = Who gets the pen?
solo-ask-what = What do you ask about?
solo-ask-open = An open question
solo-ask-open-text = What matters to you?
solo-ask-about = About a principle
solo-ask-about-text = A question that hits what they carry opens sooner.
solo-ask-leading = A question with the answer in it
solo-ask-leading-text = You do agree, don’t you?
solo-tell-what = What do you tell?
solo-tell-state = What is settled and what is open
solo-tell-motive = Why we want this
solo-tell-limit = What we cannot promise
solo-propose-what = Which option?
solo-propose-how = How do you put it?
solo-propose-draft = As a sketch to change
solo-propose-final = As ready for decision
solo-wish = What do you ask for?
solo-wish-promise = A promise
solo-wish-pen = The pen
solo-ask-short = Ask them to promise
solo-ask-which = Which promise?
solo-ask-how = How do you ask for it?
solo-ask-kindly = Ask, and let them say it themselves
solo-ask-written = Write it for them, ready to sign
solo-offer-what = What do you promise?
solo-own-promise = A promise in own words
solo-own-promise-field = The promise in a sentence
solo-own-promise-hint = We promise to …
solo-own-joint = A joint promise
solo-needed = This is what they have asked for.
solo-all-promises = Show every commitment of the deck
solo-reword-whose = In whose words?
solo-reword-theirs = In their words
solo-reword-plain = In plain words
solo-reword-ours = In our own organisation’s words
solo-answer-which = Which promise is it about?
solo-answer-how = What do you answer?
solo-answer-yes-text = The promise binds you if the proposal is adopted.
solo-answer-no-text = Please say why, in your own words.
solo-words = In which words?
solo-own-words = My own words
solo-own-words-field = My own words
solo-own-words-hint = Write as you would say it
solo-own-words-text = The program understands no free text. It answers what you have chosen here; the words stay in the talk and when you look back.
solo-do = Say it
solo-do-pause = Take the pause

solo-proposal-base = Builds on { $letter }: { $title }
solo-proposal-none = No option is chosen yet.
solo-proposal-promises = Commitments
solo-proposal-entry = { $by }: { $title } ({ $state })
solo-entry-offered = offered, binds
solo-entry-consented = yes, binds
solo-entry-waiting = waits for an answer
solo-entry-declined = no
solo-entry-withdrawn = taken back
solo-pen-you = You hold the pen.
solo-pen-at = The pen lies with { $role }.
solo-anchored = Both sides have asked their own people about the text as it is now.

solo-their-brief = How they introduce themselves: “{ $brief }”
solo-their-trust = Trust in you: { $value } of 10
solo-patience-good = Has patience left.
solo-patience-short = Patience is running out.
solo-patience-out = Patience is out.
solo-patience-left = Has left the table.
solo-told-you = What you know they need
solo-untold = { $count ->
    [one] One thing they have not told.
   *[other] { $count } things they have not told.
}

solo-end-title = End or pause?
solo-end-stay = Back to the talk
solo-end-stay-text = Everything is as you left it.
solo-end-pause = Pause
solo-end-pause-text = The practice is saved. You find it under Continue.
solo-end-look = End and look back
solo-end-look-text = Without a ballot. Reasons and needs are laid open.
solo-end-settings = Settings
solo-end-settings-text = Language, text size, light or dark.

solo-vote-title = Your vote on the proposal
solo-vote-about = The proposal
solo-vote-no-base = There is no proposal yet. Put an option forward first, so that there is something to vote on.
solo-vote-they-choose = There is no proposal yet. Whoever holds the pen chooses an option when the ballot begins.
solo-vote-object = I object
solo-vote-objection = Why, in one line
solo-vote-cast = Cast the vote
solo-vote-missing = Choose a number, abstain, or say that you need to talk more.
solo-vote-text = Everybody votes at once and in secret. An objection changes no numbers, but stops the proposal until it has been heard.

solo-outcome = The outcome
solo-debrief = Looking back
solo-no-ballot = You never came to a ballot. There is something to learn from that too.
solo-no-ballot-short = No ballot
solo-own-rating = You gave { $rating }: { $words }.
solo-own-abstained = You abstained.
solo-own-talk = You needed to talk more.
solo-how-they-rated = How they rated
solo-reasons-later = The reasons are shown when the round is over. If you take the question round again first, they are still their own.
solo-no-rating = No vote
solo-show-why = Why?
solo-hide-why = Hide the reasons
solo-why-spoken = { $words } { $role }
solo-factors-from = It starts from 3, can live with. Each reason moves the rating up or down, in parts of a step.
solo-factors-sum = Together { $sum }, so { $total }, rounded to the rating.
solo-tab-outcome = The outcome
solo-tab-turning = The moves
solo-tab-needs = What they needed
solo-tab-sheet = The sheet
solo-tab-compare = Compare attempts
solo-what-if = Had you done otherwise
solo-what-if-text = Worked out by the same rules, with the rest of the talk as it was.
solo-if-try = Try: { $instead }
solo-if-then = Instead of move { $number }. Then: { $verdict } ({ $ratings }).
solo-if-closer = Instead of move { $number }. The outcome would have been the same, but the others would have stood closer: { $verdict } ({ $ratings }).
solo-moves = The moves, one by one
solo-moves-text = Go back to any move and try another way. This attempt is kept, so that you can compare.
solo-turned-up = Here it turned upwards ({ $steps }).
solo-turned-down = Here it turned downwards ({ $steps }).
solo-try-again = Try again from here
solo-try-again-spoken = Try again before: { $text }
solo-needs-text = Now all is open, also what you never found out.
solo-need-told = You were told.
solo-need-hidden = You never found out.
solo-need-met = The proposal and the talk answered to it.
solo-need-unmet = It was not met.
solo-sheet-before = What you wrote before
solo-sheet-after = What happened
solo-sheet-empty = Nothing written
solo-sheet-think = What would you write on the sheet now?
solo-beside-favourite = The option you hoped for, { $title }, became the base of the proposal.
solo-beside-other = The option you hoped for, { $title }, did not become the base of the proposal.
solo-beside-guessed = You guessed right: { $principle } mattered most to them.
solo-beside-wrong = You guessed { $guess }. To them { $principle } mattered most.
solo-beside-mattered = { $principle } mattered most to them.
solo-beside-promised = You promised what you wrote that you could not: { $promise }.
solo-beside-met = { $who } needed { $need }, and got it.
solo-beside-unmet = { $who } needed { $need }, and did not get it.
solo-attempt = Attempt { $number }
solo-attempt-now = This attempt
solo-compare-verdict = Outcome
solo-compare-ratings = Ratings
solo-compare-told = Needs that came out
solo-compare-moves = Moves
solo-compare-differs = Move { $number }, where the ways part
solo-compare-all = The moves in order
solo-compare-nothing = No further move
solo-again = Take it round again
solo-conclude = End the round
solo-next-round = To the next situation
solo-new = New practice
solo-to-title = To the first page

solo-progress-none = Here you see how it goes once you have practised a situation to its end.
solo-suggest = Practise next
solo-practise-this = Practise this
solo-by-situation = By situation
solo-by-principle = By principle
solo-plot-situations = Share of the counterparts who could live with the proposal, attempt by attempt, per cent. A filled ring with a check: consent.
solo-plot-principles = What the moves did to the principle, attempt by attempt: upwards when they served it, downwards when they strained it, in rating steps for each counterpart. A filled ring with a check: consent.
solo-kept-here = { $count ->
    [one] One attempt kept, only here: { $file }
   *[other] { $count } attempts kept, only here: { $file }
}
solo-delete = Delete everything
solo-delete-title = Delete everything?
solo-delete-text = { $count ->
    [one] One attempt and what you wrote on the sheet are removed.
   *[other] { $count } attempts and what you wrote on the sheets are removed.
}
solo-delete-gone = It cannot be brought back.
solo-delete-keep = Keep it
solo-delete-do = Yes, delete everything

solo-principle-serves = What serves it
solo-principle-strains = What strains it
solo-principle-about-Independence = You are equal parties with different missions. The public side is led by law and political decisions, an association by its own values. Either may take the initiative, and criticism can be voiced without putting the collaboration or the money at stake.
solo-principle-serves-Independence = Hand over the pen. Let each word its own promises. Meet at each other’s place.
solo-principle-strains-Independence = Writing the other party’s promises. Always being the host. Letting criticism cost.
solo-principle-about-Dialogue = Talk that begins early, goes on all the way and leads somewhere. Both give and take, and what is said makes a difference.
solo-principle-serves-Dialogue = Ask before there is a proposal. Offer something. Give time to ask at home.
solo-principle-strains-Dialogue = Asking after deciding. Only listening and never giving. Voting straight after a change.
solo-principle-about-Quality = Good quality whoever does the work, with the individual at the centre. Different kinds of knowledge count, and the words can be understood by those they are about.
solo-principle-serves-Quality = Write in plain words, or in words they have used themselves. Make use of knowledge from both sides.
solo-principle-strains-Quality = Your own organisation’s language as the only one. Measures that one side alone has chosen.
solo-principle-about-LongTerm = Security for those concerned, and room to plan. A will that lasts when majorities and people change.
solo-principle-serves-LongTerm = Promises that both can carry. Follow-up that stands in the calendar.
solo-principle-strains-LongTerm = Burdens that one side cannot bear. Notice that comes when the year is almost over.
solo-principle-about-Openness = Those who see how things come about can trust what comes of them. Tell early, share material, and say what is uncertain too.
solo-principle-serves-Openness = Say what is settled, what is open and what you cannot promise. Let the notes reach everybody at the same time.
solo-principle-strains-Openness = Unclear motives. Notes that stay with one side. Words that cover up.
solo-principle-about-Diversity = Many different actors meet many different needs. Large and small should be able to take part on equal terms and with a character of their own.
solo-principle-serves-Diversity = Ask who is missing. Choose ways that small ones manage too.
solo-principle-strains-Diversity = Room only for the usual ones. Demands that only the largest can meet.

solo-keys-place = The talk of a practice
keys-do-solo-move = choose a move
keys-do-solo-silence = say nothing
keys-do-solo-answer = answer a promise that waits
keys-do-solo-undo = take back a move
keys-do-solo-coach = the coach with you or silent
keys-do-solo-proposal = read the proposal
keys-do-solo-first = see the first ballot again
keys-do-solo-read = read about the principle in the hint
keys-do-solo-log = go through the talk
keys-do-solo-end = end or pause

solo-begun-at = { $role } · Move { $used } of { $of }
solo-begun-over = { $role } · Finished, to look back at
solo-begun-stay = What you have begun before is still there under Continue.
solo-point = { $when }: { $verdict }, { $share } % could live with it
solo-point-principle = { $when }: { $steps }
solo-summary = { $count ->
    [one] One attempt. Latest: { $verdict }
   *[other] { $count } attempts. Latest: { $verdict }
}
solo-summary-principle = Altogether { $steps }
solo-not-forgotten = The practices could not be deleted: { $reason }
