# Practising alone: saying back, asking about the other way, own words, and what counts when one listens.

practice-move-acknowledge = Say it back
practice-move-acknowledge-help = Say what you have understood of what they just told you
practice-did-acknowledge = You said what you had understood
practice-error-older = This practice was begun before there was such a move. It can be made in a new one.
practice-heard-label = { $name }: { $what }

practice-grievance-told = Now you know what still hurts for { $name }: { $what }.
practice-otherwise-told = Now you know what { $name } will do without an agreement: { $what }.
practice-understood = { $name } feels understood.

heard-soft-pen = you need to write your own part
heard-soft-anchor = you need time to ask your own people
heard-soft-state = you need to know what is settled and what is open
heard-soft-motive = you need to know why we want this
heard-soft-limit = you need to know what we cannot promise
heard-principle = it has to do something for { $principle }
heard-promise = what you really came for is { $promise }
heard-grievance-late = you were the last to be told, when it was all done
heard-grievance-written = somebody else wrote in your name
heard-grievance-broken = what was promised never came
heard-grievance-left = you were left alone with what went wrong
heard-otherwise-wait = you may just as well wait
heard-otherwise-alone = you can do it without us
heard-otherwise-aloud = you can take it where everybody hears it

say-acknowledge-1 = Let me see if I have understood. I hear that { $what }.
say-acknowledge-2 = Before we go on: { $what }. Is that right?
say-acknowledge-3 = I want to say back what I heard: { $what }.
say-listen-otherwise-1 = What will you do if there is no agreement?
say-listen-otherwise-2 = If we leave here with nothing, what happens where you are?
say-listen-otherwise-3 = Honestly: how do you get by without this?

tells-grievance-late-1 = { $party ->
    [public] Last time I heard in the street that you had pulled out. I had already written to the committee.
   *[other] Last time we were the last to know. It was already in print.
}
tells-grievance-late-2 = { $party ->
    [public] You went to the paper first. I read it in the coffee room.
   *[other] The decision was made when we were invited. We got coffee and a copy.
}
tells-grievance-late-3 = { $party ->
    [public] I can take a lot, but not hearing it after everybody else.
   *[other] It is not the no that stays with us. It is that everybody else knew.
}
tells-grievance-written-1 = { $party ->
    [public] Last time your newsletter said what the municipality had promised. Nobody here had said it.
   *[other] Last time our name stood under a text we had not seen.
}
tells-grievance-written-2 = { $party ->
    [public] Somebody wrote in my name last time. I spent three weeks explaining it to my manager.
   *[other] It was written about us, not by us. We remember that.
}
tells-grievance-written-3 = { $party ->
    [public] They were my words, and they had become yours. I did not know them again.
   *[other] We read about our own members and did not recognise them.
}
tells-grievance-broken-1 = { $party ->
    [public] Last time I stood before the committee and said you were in. You did not come.
   *[other] Last time we were promised an answer in March. We are still waiting.
}
tells-grievance-broken-2 = { $party ->
    [public] We had an agreement. It lasted until the first hard week.
   *[other] There was a promise. Then you got a new manager, and the promise went out with the old one.
}
tells-grievance-broken-3 = { $party ->
    [public] I have kept your e-mail from last year. It says “absolutely”.
   *[other] I have the paper in my bag. Nothing of what it says was done.
}
tells-grievance-left-1 = { $party ->
    [public] When it went wrong, I was the one on the phone with the families. Alone.
   *[other] When it went wrong, we were the ones who had to answer. Alone.
}
tells-grievance-left-2 = { $party ->
    [public] You pulled out on a Friday. On Monday I stood there with the keys.
   *[other] The project ended on a Friday. On Monday people stood outside our door.
}
tells-grievance-left-3 = { $party ->
    [public] It was a joint decision, but I was the only one who had to stand for it.
   *[other] We did it together, they said. Only we were left afterwards.
}

tells-otherwise-wait-1 = { $party ->
    [public] If nothing comes of it we raise it again in the next budget. There is no fire here.
   *[other] If nothing comes of it we wait. There will be an election, and then another.
}
tells-otherwise-wait-2 = Honestly, we can wait. We have waited before.
tells-otherwise-wait-3 = Then it rests for a year. It has happened before, and we are still here.
tells-otherwise-alone-1 = { $party ->
    [public] If nothing comes of it we run it ourselves. Duller, but it gets done.
   *[other] If nothing comes of it we do it ourselves, on a smaller scale. We have done that before.
}
tells-otherwise-alone-2 = We manage without. It will be worse, but it will be ours.
tells-otherwise-alone-3 = We have a way of doing it on our own. It is not the best, but it is ready.
tells-otherwise-aloud-1 = { $party ->
    [public] If nothing comes of it I raise it in the committee, openly. Then everybody has to answer.
   *[other] If nothing comes of it we go to the paper. They have called once already.
}
tells-otherwise-aloud-2 = Then we say it out loud, where everybody hears. Neither of us wants that, but there it is.
tells-otherwise-aloud-3 = { $party ->
    [public] If it does not work here I take it to the full council. There it is on the record.
   *[other] Many people listen to us. If it does not work here we will have to take it to them.
}

reply-understood-warm-1 = Yes. That is exactly how it is.
reply-understood-warm-2 = That is it. Good not to have to say it twice.
reply-understood-warm-3 = Yes, that is what I meant.
reply-understood-wary-1 = Yes. You got that right.
reply-understood-wary-2 = Well, yes. You were listening.
reply-understood-wary-3 = That is right. It does not usually come back like that.
reply-understood-hurt-1 = Yes. This is the first time one of you has said it.
reply-understood-hurt-2 = That is how it was. Thank you for saying it out loud.
reply-understood-hurt-3 = Yes. Then I need not carry it through the whole meeting.
reply-misheard-1 = I have not said that.
reply-misheard-2 = No, that is not what I meant.
reply-misheard-3 = That is what you think. Ask me instead.
reply-known-already-1 = Yes, I said so a while ago. We were moving on.
reply-known-already-2 = It is a while since I said that. Where are we now?
reply-known-already-3 = Yes, yes. And now?
reply-sounds-hollow-1 = Now it sounds like something you learnt on a course.
reply-sounds-hollow-2 = You need not repeat everything. What do you say yourself?
reply-sounds-hollow-3 = You say back what I say. But what do you do with it?
reply-way-worse-warm-1 = I see. Then it is probably wiser that we settle it here.
reply-way-worse-warm-2 = I did not know that. Then we will do our sums again.
reply-way-worse-warm-3 = Good that you say so. Then our other way is not worth much.
reply-way-worse-wary-1 = That changes a thing or two. I thought we had another choice.
reply-way-worse-wary-2 = If that is so we have little to fall back on.
reply-way-worse-wary-3 = I need to take that in. Then this matters more than I thought.
reply-way-worse-hurt-1 = I hear you. It is no fun, but it is true.
reply-way-worse-hurt-2 = Then that door closes too. Then we had better talk here.
reply-way-worse-hurt-3 = I would have needed to know that before. Now I do.
reply-way-better-1 = Is that so. Then perhaps we had better do it our own way.
reply-way-better-2 = That was a reason not to wait for you.
reply-way-better-3 = Thanks for telling us. Then we know what to do.
reply-only-words-1 = I hear you. But I do not know what to do with it.
reply-only-words-2 = Those were words. What do they mean in practice?
reply-only-words-3 = I am listening. Say what it is about, too.
reply-takes-home-1 = We have to take that home. As it is written I cannot answer.
reply-takes-home-2 = I cannot say yes to that here. We need to ask the others what it would cost us.
reply-takes-home-3 = I cannot see what it means for us. We will take it home.
reply-same-words-1 = It is the same text as before.
reply-same-words-2 = I see no difference. What have you changed?
reply-same-words-3 = The same words, in another order.

practice-because-asked-unused = you asked, and did nothing with the answer
practice-because-acknowledged = you showed that you had understood what we said
practice-because-heap = you promised so much that none of it weighs anything
practice-because-otherwise-wait = we may just as well wait, since what we came for is not in it
practice-because-otherwise-alone = we can do it without you, since what we came for is not in it
practice-because-otherwise-aloud = we can take it where everybody hears it, since what we came for is not in it
practice-because-manner-misheard = you put words into our mouths
practice-because-manner-only-words = they were own words, and the program cannot weigh those
practice-because-manner-same-words = the text was the same as before

written-principle-Independence = Nobody loses by speaking up.
written-principle-Dialogue = We ask each other while it can still be changed.
written-principle-Quality = Those it is about shall notice it.
written-principle-LongTerm = It shall last longer than a year.
written-principle-Openness = Everybody is told the same at the same time.
written-principle-Diversity = The small count as much as the large.
written-soft-pen = Each writes its own part.
written-soft-anchor = Nobody answers before its own people have had their say.
written-soft-state = It says openly what is settled and what is not.
written-soft-motive = It says why each of us is in it.
written-soft-limit = It says what nobody can promise.
written-promise = This includes { $promise }.

practice-cli-question-otherwise = What they do if nothing comes of it
practice-cli-which-heard = What do you say back?

practice-list-broken = The list cannot be read at line { $line }, column { $column }. It is written as moves between square brackets, for example: [ListenAsk(to: 0, question: Open), TellOpenly(what: State), Silence]
practice-list-long = The list has { $count } moves. At most { $max } can be played.
practice-list-passed = Move { $n } of the list could not be made: { $reason }

solo-ask-otherwise = What they do if nothing comes of it
solo-ask-otherwise-text = Their other way is told late. It decides when they leave.
solo-own-meant = The words mean what I have chosen above. Without that they are only words, and change nothing.
solo-own-means-text = The program understands no free text. Say therefore what the promise comes to. Otherwise they have to take it home.
solo-own-like = Does it resemble one of the deck’s promises?
solo-own-like-none = No, none of them
solo-own-serves = Which principle does it serve?
solo-own-carries = Who has to carry it?
solo-own-carries-unsaid = I do not say
solo-own-carries-public = The public side
solo-own-carries-ideburen = Civil society
solo-own-carries-both = Both
keys-do-solo-acknowledge = say back what they just told
practice-quiet = { $name } does not answer that.

practice-coach-found = Now you know what { $name } needs: { $need }. That is worth more than any rating.
practice-coach-found-beside = { $name } told you something that is not told to just anybody: { $what }.
practice-coach-say-it-back = Say that you have heard it before you go on.
practice-coach-served = It strengthened the principle { $principle }: “{ $why }”.
practice-coach-served-by = It strengthened the principle { $principle } { $much }: “{ $why }”.
practice-coach-strained = It strained the principle { $principle }: “{ $why }”.
practice-coach-strained-by = It strained the principle { $principle } { $much }: “{ $why }”.
practice-coach-lost = Something good was lost: “{ $why }”.
practice-coach-because = It changed nothing: { $why }.
practice-coach-only-trust = They see the proposal as before.
practice-coach-nothing = It changed nothing in how they would vote.
practice-coach-better = Say instead: “{ $words }”
practice-much-little = a little
practice-much-clearly = clearly
practice-much-much = a lot
practice-factor-up = { $why } (better, { $much })
practice-factor-down = { $why } (worse, { $much })

practice-whole-moves = You asked { $questions ->
    [0] no question
    [one] one question
   *[other] { $questions } questions
}, offered { $offers ->
    [0] no promise
    [one] one promise
   *[other] { $offers } promises
} and made { $proposals ->
    [0] no proposal
    [one] one proposal
   *[other] { $proposals } proposals
}.
practice-whole-needs = Of { $all } needs that could not be seen at first you were told { $found }, and { $met } were met.
practice-whole-no-questions = You did not ask once. What they needed you had to guess.
practice-whole-unmet = You were told more than you did something about. It shows: whoever has told you waits for an answer.
practice-whole-only-asked = You asked a lot and gave nothing back. Then questions feel like an interrogation.
practice-whole-gave-much = You promised more than anybody had asked for. Promises that nobody asked for weigh little.
practice-whole-all-met = You found everything, and met it. There is no better listening.
practice-whole-not-acknowledged = You never said back what you had heard. It costs a sentence and nearly always gives something.
practice-whole-acknowledged = { $count ->
    [one] Once you said back what you had heard, and had it right.
   *[other] { $count } times you said back what you had heard, and had it right.
}
practice-whole-pen-still = The pen lay still the whole talk.
practice-whole-pen = { $count ->
    [one] The pen changed hands once.
   *[other] The pen changed hands { $count } times.
}
practice-unasked-interest = Ask for the reason: you never learnt what { $name } really came for: { $need }.
practice-unasked-met = Ask how they want to be met: { $name } needed { $need }.
practice-unasked-grievance = Ask how it was last time: what still hurt for { $name } was this: { $what }.
practice-unasked-otherwise = Ask about the other way: what do they do without you? { $name } would have said this: { $what }.
practice-unasked-return = Make a package: you gave, but never asked for anything in return. If we …, could you then …?
practice-unasked-give = Make a package: you asked, but gave nothing in return. If we …, could you then …?
practice-unasked-criterion = Ask for a yardstick you both trust: what is reasonable when it comes to { $principle }, and how would you notice?
practice-decided-up = What decided it: move { $n }. { $did }, and they came { $much } closer.
practice-decided-down = What decided it: move { $n }. { $did }, and they drifted { $much } away.
practice-cli-whole = The talk as a whole
practice-cli-unasked = What a negotiator would have asked

practice-cli-own-meant = The program understands no free text. Type 1 if the words mean what you have just chosen. With an empty line they are only words, and change nothing.
practice-cli-sheet-otherwise = What do we do if there is no agreement?
practice-cli-sheet-cheap = What is cheap for us and worth much to them?
solo-sheet-otherwise = What do we do if there is no agreement?
solo-sheet-otherwise-hint = It decides when it is wise to leave
solo-sheet-cheap = What is cheap for us and worth much to them?
solo-sheet-cheap-hint = Begin with what costs no money

practice-meeting-welcome = A meeting of your own. What you write stays on this computer. Three lines will do.
practice-meeting-title = My own meeting
practice-meeting-question = What can we agree on?
practice-meeting-happened = What has happened? Write a line.
practice-meeting-ours = How does it look from your side? Write as “we”.
practice-meeting-theirs = How do you think it looks from their side? Write it as they would say it, as “we”.
practice-meeting-want = What do you want to happen?
practice-meeting-they-want = What do you think they would rather have?
practice-meeting-another = Is there another way? An empty line if this will do.
practice-meeting-serves = Which principle does that way serve?
practice-meeting-strains = Which principle does it strain?
practice-meeting-strains-none = None of them
practice-meeting-carries = Who has to carry it?
practice-meeting-carries-none = Nobody in particular
practice-meeting-carries-public = Mostly the public side
practice-meeting-carries-ideburen = Mostly civil society
practice-meeting-carries-both = Both alike
practice-meeting-whom = Whom will you meet? Choose the role that is most like them.
practice-meeting-no-more = Nobody else
practice-meeting-temper = In what frame of mind does that person come?
practice-meeting-need = What do you think that person needs?
practice-meeting-need-unknown = I do not know
practice-meeting-impossible = No card could be made of what you wrote. Nothing is saved. Try again with shorter lines.
cli-practise-meeting = Practise a meeting of your own: three lines about what has happened, and whom you will meet
practice-cli-transcript = The talk is saved as { $file }.
practice-cli-no-transcript = The talk could not be saved in { $file }: { $reason } The practice is still there; take it up with --resume and save under another name.
cli-practise-transcript = Save the talk as text in a new file, to read or to print
cli-practise-transcript-value = FILE
reply-not-yet-1 = I will not say that yet. We have hardly begun.
reply-not-yet-2 = We have another way. Which one I keep to myself for now.
reply-not-yet-3 = I will answer that when I know where you stand.
