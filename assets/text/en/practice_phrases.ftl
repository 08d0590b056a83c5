# The phrases of practice: what you say, and what the counterparts answer. Each line has three wordings, so that none
# comes twice in a row. Tone: warm when trust holds, wary when it falters, hurt when it is nearly gone.
# $party is whoever speaks: public or ideburen.

# ------------------------------------------------------------ What you say

say-listen-open-1 = Before I say anything: what matters most to you here?
say-listen-open-2 = How does it look from your side? I want to hear it before I think aloud myself.
say-listen-open-3 = What would have to be right for you to go home at ease?
say-listen-about-Independence-1 = When do you hold back what you think because we hold the money or the decisions?
say-listen-about-Independence-2 = What could we do that took your voice away without our noticing?
say-listen-about-Independence-3 = Where is the line beyond which you stop being yourselves in this?
say-listen-about-Dialogue-1 = When are you usually asked: while something can still be changed, or afterwards?
say-listen-about-Dialogue-2 = Who among you should have been here earlier?
say-listen-about-Dialogue-3 = How do you want to hear from us next time there is a crisis?
say-listen-about-Quality-1 = How does the person it is about notice that it has turned out well?
say-listen-about-Quality-2 = What do you see that we miss when we measure?
say-listen-about-Quality-3 = What must not get worse, however short the time?
say-listen-about-LongTerm-1 = What happens with you the day after this year is over?
say-listen-about-LongTerm-2 = What must still stand when those of us here have changed jobs?
say-listen-about-LongTerm-3 = How far ahead do you dare to plan today?
say-listen-about-Openness-1 = What is it that you usually hear last?
say-listen-about-Openness-2 = What have you learnt from somebody other than us?
say-listen-about-Openness-3 = Which paper would you have liked to see before this meeting?
say-listen-about-Diversity-1 = Who is missing at the table today?
say-listen-about-Diversity-2 = Which of you have no strength for meetings like this?
say-listen-about-Diversity-3 = Who gains if we do as we always have done?
say-listen-leading-1 = Surely you agree that this is the sensible thing?
say-listen-leading-2 = That can hardly be a problem for you?
say-listen-leading-3 = You do want to get this done too, don’t you?
say-tell-state-1 = This is how things stand with us, no more and no less: { $fact }
say-tell-state-2 = I will tell you what I know, so that you need not guess: { $fact }
say-tell-state-3 = This is what I was given to bring here: { $fact } The rest I do not know yet.
say-tell-motive-1 = Let me say why we want this. It is for the people we are here for, and yes, also because we need you.
say-tell-motive-2 = You should not have to guess what we are after. We cannot do this alone, and that is the whole reason.
say-tell-motive-3 = We have tried by ourselves. It goes so-so, and that is why we wanted to meet you.
say-tell-limit-1 = One thing we cannot promise, and it is better that you hear it now than later.
say-tell-limit-2 = I do not want you to leave hoping for something that I know we cannot manage.
say-tell-limit-3 = This is not in my power, much as I would like it. I say so plainly, so that we can talk about the rest.
say-tell-motive-own = I will say straight out what we want: { $want }
say-tell-limit-own = This we cannot promise, and it is better that you hear it now: { $cannot }
say-pen-1 = Take the pen. Write it the way it would sound with you.
say-pen-2 = I have done enough of the wording. Will you try the next version?
say-pen-3 = Here, it is your turn. We will read when you are done.
say-propose-draft-1 = Here is a sketch to tear apart: { $option }. What is missing?
say-propose-draft-2 = I am thinking aloud now: { $option }. Tell me where it hurts.
say-propose-draft-3 = If we start from { $option }, what would you change?
say-propose-final-1 = We propose { $option }. It is ready for decision.
say-propose-final-2 = The proposal is { $option }. I hope we can agree on it today.
say-propose-final-3 = We have weighed it up, and it will be { $option }.
say-offer-1 = This we can promise: { $promise }.
say-offer-2 = We want to put something on the table without being asked: { $promise }.
say-offer-3 = From our side you can count on { $promise }.
say-ask-promise-1 = Could you imagine { $promise }, and how would you put it yourselves?
say-ask-promise-2 = A question, and you may say no: { $promise }. Is that possible?
say-ask-promise-3 = It would help us if you could stand behind { $promise }. What do you say?
say-ask-write-1 = We have put { $promise } among your commitments. You only need to approve it.
say-ask-write-2 = I have already written your part: { $promise }. It is attached.
say-ask-write-3 = To save time we have written your promise for you: { $promise }.
say-ask-pen-1 = May I have the pen for a while?
say-ask-pen-2 = Is it all right if I write the next version?
say-ask-pen-3 = I would like to try a wording. Could I have the pen?
say-reword-theirs-1 = I will put it in your words instead. Do you recognise yourselves?
say-reword-theirs-2 = The way you said it just now was clearer. I will write that.
say-reword-theirs-3 = We take your wording. It says what this is about.
say-reword-plain-1 = I will take out the difficult words, so that those it concerns can read it.
say-reword-plain-2 = Shorter sentences, ordinary words. Like this?
say-reword-plain-3 = Can we say it the way we would say it to a neighbour?
say-reword-ours-1 = { $party ->
    [public] I will adapt the text to what our policy documents look like.
   *[other] I will rewrite it so that it follows our own statutes.
}
say-reword-ours-2 = We need to use our own terms.
say-reword-ours-3 = The text gets the same headings as our other documents.
say-pause-1 = Let us stop here. Take it home to your people, and we will do the same.
say-pause-2 = This has to hold when we are not in the room too. Let us pause and ask our members.
say-pause-3 = Let us ask the people we speak for before we go on.
say-silence-1 = (You say nothing.)
say-silence-2 = (You wait.)
say-silence-3 = (You let it be quiet.)
say-answer-yes-1 = Yes, we can stand behind that.
say-answer-yes-2 = We say yes to that.
say-answer-yes-3 = Yes. Put us down for that.
say-answer-no-1 = No, we cannot promise that. I would rather say so now than let you down later.
say-answer-no-2 = We cannot manage that, not the way it is written.
say-answer-no-3 = There I have to say no. It is not in my hands.

# ------------------------------------------------------------ The counterparts: opening

reply-opens-warm-1 = Good to meet. We have been looking forward to this.
reply-opens-warm-2 = We are glad you wanted to meet. There is a lot to do together.
reply-opens-warm-3 = Here we are at last. Where do we begin?
reply-opens-wary-1 = { $party ->
    [public] We are here. To be honest, many of us wonder where this leads.
   *[other] We are here, after working hours. So I want to know where it leads.
}
reply-opens-wary-2 = We are listening. Then we shall see.
reply-opens-wary-3 = I have not made up my mind yet.
reply-opens-hurt-1 = Last time everybody said the right things. Then nobody called.
reply-opens-hurt-2 = I promised myself not to come back. And here I am.
reply-opens-hurt-3 = { $party ->
    [public] Last time we read in the paper what you thought of us. It still stings.
   *[other] Last time we read about the decision in the paper. It still stings.
}

# ------------------------------------------------------------ Answers to questions

reply-heard-warm-1 = Thank you for asking. We want this to be felt by those it concerns, not only on paper.
reply-heard-warm-2 = I think we want to go the same way. It is the road we see differently.
reply-heard-warm-3 = What matters most to us is that it lasts, also when we who sit here have moved on.
reply-heard-wary-1 = It is not that simple. We must take it in small steps.
reply-heard-wary-2 = I want to give that a proper answer, and I cannot yet.
reply-heard-wary-3 = You ask, that is something. Let me hear more about how you are thinking.
reply-heard-hurt-1 = You asked that last time too.
reply-heard-hurt-2 = Why should I answer that? What will you do with the answer?
reply-heard-hurt-3 = Start with yourselves. What is it that you want?
reply-asked-enough-1 = You have asked a good deal now. What do you say yourselves?
reply-asked-enough-2 = It is pleasant to be asked. But where does it lead?
reply-asked-enough-3 = Now I want to hear something from your side.
reply-led-1 = That was not a question.
reply-led-2 = It seems you only want to hear a yes.
reply-led-3 = Let us come to that ourselves, in that case.

# ------------------------------------------------------------ Openness

reply-told-warm-1 = Thank you. Then we know what we have to go on.
reply-told-warm-2 = I appreciate that you say it. It makes this easier.
reply-told-warm-3 = Good, I can take that back to my people.
reply-told-wary-1 = That was unusually plain. Good.
reply-told-wary-2 = Well. It is better to know than to guess.
reply-told-wary-3 = Then at least we see the same picture.
reply-told-hurt-1 = I would have liked to hear that last time.
reply-told-hurt-2 = I hear what you say. We shall see if it is so.
reply-told-hurt-3 = That is the first time anyone has said it aloud to us.
reply-told-again-1 = Yes, you have said that.
reply-told-again-2 = We know that already.
reply-told-again-3 = You need not say it once more.

# ------------------------------------------------------------ The pen

reply-got-pen-warm-1 = Gladly. We will read it aloud when we are done.
reply-got-pen-warm-2 = Thank you for trusting us. We will write.
reply-got-pen-warm-3 = How nice. We do have an idea of how it might sound.
reply-got-pen-wary-1 = Really? I had not expected that.
reply-got-pen-wary-2 = Then we take it. It will take the time it takes.
reply-got-pen-wary-3 = All right. It is a different thing to write it oneself.
reply-got-pen-hurt-1 = Do you mean it? Last time we were handed a finished paper.
reply-got-pen-hurt-2 = We have never been allowed to hold that before.
reply-got-pen-hurt-3 = Then we will write. And we will write it as it is.
reply-wants-pen-warm-1 = May we write a version?
reply-wants-pen-warm-2 = We would like to hold the pen for a while.
reply-wants-pen-warm-3 = Could we try wording it?
reply-wants-pen-wary-1 = It is always you who write. Could we have the pen?
reply-wants-pen-wary-2 = I would like to see it in our words. May we write?
reply-wants-pen-wary-3 = Who decided that you hold the pen?
reply-wants-pen-hurt-1 = It is the same as last time: you write and we read. Give us the pen.
reply-wants-pen-hurt-2 = As long as you hold the pen it is your paper.
reply-wants-pen-hurt-3 = I will not sign anything I have not been allowed to write in.
reply-gives-pen-1 = Here, now it is your turn.
reply-gives-pen-2 = We are done for now. The pen is yours.
reply-gives-pen-3 = Read it, and write on if you like.
reply-keeps-pen-1 = Not yet. We have not finished writing.
reply-keeps-pen-2 = We want to keep it a little longer.
reply-keeps-pen-3 = Let us finish first.
reply-takes-lead-warm-1 = Then let us begin: we believe in { $option }.
reply-takes-lead-warm-2 = We have written a draft that builds on { $option }. Read it and say what you think.
reply-takes-lead-warm-3 = Somebody has to begin. We put forward { $option }.
reply-takes-lead-wary-1 = Since nobody else is writing, we will: { $option }.
reply-takes-lead-wary-2 = If we have to choose, it will be { $option }.
reply-takes-lead-wary-3 = We have put { $option } on paper. It is an attempt.
reply-takes-lead-hurt-1 = This time it is we who begin. { $option }, nothing else.
reply-takes-lead-hurt-2 = { $option }. That is what we can agree to.
reply-takes-lead-hurt-3 = We wrote { $option }. It could have said so last time already.
reply-rewords-1 = We have rewritten it so that our people recognise themselves.
reply-rewords-2 = The thought is the same. The words are from home.
reply-rewords-3 = This reads better from where we stand.

# ------------------------------------------------------------ Proposals

reply-proposal-asked-warm-1 = It is going the right way. I can see that you listened.
reply-proposal-asked-warm-2 = { $option }, yes. We can work on from that.
reply-proposal-asked-warm-3 = We recognise ourselves in this. Let us look at the details.
reply-proposal-asked-wary-1 = { $option }. It could become something, but that depends on what stands beneath it.
reply-proposal-asked-wary-2 = I hear that you thought about what we said. Not all of it is there.
reply-proposal-asked-wary-3 = Let me read it once more before I say anything.
reply-proposal-asked-hurt-1 = At least you asked first. That is more than last time.
reply-proposal-asked-hurt-2 = { $option }. I would like to believe in it.
reply-proposal-asked-hurt-3 = It sounds good. It did last time too.
reply-proposal-unasked-warm-1 = That was quick. We would have liked to say something first.
reply-proposal-unasked-warm-2 = { $option }? I see. So you have finished thinking.
reply-proposal-unasked-warm-3 = It may work, but you do not know what we need.
reply-proposal-unasked-wary-1 = So it is settled already. Why are we here, then?
reply-proposal-unasked-wary-2 = { $option }. And when did you mean to ask us?
reply-proposal-unasked-wary-3 = That was your proposal. Now we have heard it.
reply-proposal-unasked-hurt-1 = Just like last time: first the decision, then the talk.
reply-proposal-unasked-hurt-2 = That was finished when you sent the invitation.
reply-proposal-unasked-hurt-3 = { $option }. You did not even ask.
reply-proposal-again-1 = You have proposed that already.
reply-proposal-again-2 = The same proposal once more does not make it another one.
reply-proposal-again-3 = We heard it the first time.
reply-objects-warm-1 = I would like to say yes, but something chafes: { $why }.
reply-objects-warm-2 = There is one thing we must talk about: { $why }.
reply-objects-warm-3 = As it stands I hesitate: { $why }.
reply-objects-wary-1 = I cannot take this home. The reason: { $why }.
reply-objects-wary-2 = We are not there yet. It is like this: { $why }.
reply-objects-wary-3 = This is where I get stuck: { $why }.
reply-objects-hurt-1 = No. And you know why: { $why }.
reply-objects-hurt-2 = It is the same thing again: { $why }.
reply-objects-hurt-3 = How could we say yes to this, when { $why }?

# ------------------------------------------------------------ Promises

reply-offered-warm-1 = That is generous. Thank you.
reply-offered-warm-2 = { $promise }, that means something to us.
reply-offered-warm-3 = We had not counted on that. Lovely.
reply-offered-wary-1 = Good. Can we have it in writing?
reply-offered-wary-2 = { $promise }. We make a note of it.
reply-offered-wary-3 = It is a beginning.
reply-offered-hurt-1 = We have heard promises before. But all right.
reply-offered-hurt-2 = We shall see if it lasts beyond New Year.
reply-offered-hurt-3 = { $promise }. It should have come earlier, but it came.
reply-offered-need-warm-1 = That was just what we needed. Thank you for listening.
reply-offered-need-warm-2 = { $promise }: now I can go home and say that it was worth the time.
reply-offered-need-warm-3 = You heard what we said. It shows.
reply-offered-need-wary-1 = I would not have thought so. That changes things.
reply-offered-need-wary-2 = { $promise }. Then you heard what I said.
reply-offered-need-wary-3 = That is the very thing I asked for. Thank you.
reply-offered-need-hurt-1 = It almost makes me suspicious. But yes, it is what we need.
reply-offered-need-hurt-2 = Had you said that last time, much would have been different.
reply-offered-need-hurt-3 = { $promise }. Will you say that in front of the others too?
reply-says-yes-warm-1 = Yes, we can stand behind { $promise }.
reply-says-yes-warm-2 = Of course. We are glad to.
reply-says-yes-warm-3 = Yes. And we will say it in our own words.
reply-says-yes-wary-1 = Yes, that is possible. If you keep your part.
reply-says-yes-wary-2 = That much we can promise. But no more.
reply-says-yes-wary-3 = All right, { $promise }. We will try.
reply-says-yes-hurt-1 = We say yes. Do not let us down.
reply-says-yes-hurt-2 = Yes. Mostly for the sake of those who need it.
reply-says-yes-hurt-3 = It is a yes, but with a heavy heart.
reply-says-no-warm-1 = I am afraid we cannot promise that. We do not have the strength.
reply-says-no-warm-2 = I wish I could say yes to { $promise }, but then I would promise too much.
reply-says-no-warm-3 = Not just now. Ask for something smaller and we will try.
reply-says-no-wary-1 = No, that is too much for us.
reply-says-no-wary-2 = { $promise }? We would have to ask the others. Today the answer is no.
reply-says-no-wary-3 = We cannot take that on.
reply-says-no-hurt-1 = No. We carry enough as it is.
reply-says-no-hurt-2 = No. It is not we who owe anything here.
reply-says-no-hurt-3 = Why should we promise anything again?
reply-written-warm-1 = Wait a moment. We write our own promises.
reply-written-warm-2 = I think you mean well, but that is ours to word.
reply-written-warm-3 = Oh. Have you written what we are to promise?
reply-written-wary-1 = We have not said that. You wrote it.
reply-written-wary-2 = Who gave you the right to promise in our name?
reply-written-wary-3 = { $party ->
    [public] We answer to the voters. So we write our own commitments.
   *[other] We are an association of our own. So we write our own commitments.
}
reply-written-hurt-1 = You write our promises for us. Again.
reply-written-hurt-2 = That is why we left last time.
reply-written-hurt-3 = Strike it. Nobody else promises on our behalf.
reply-offers-1 = Then we want to give something too: { $promise }.
reply-offers-2 = You have given, now it is our turn: { $promise }.
reply-offers-3 = Then we put something in the pot too, unasked: { $promise }.
reply-asks-warm-1 = May I ask for one thing? { $promise } would make all the difference.
reply-asks-warm-2 = If you could promise { $promise }, we are almost there.
reply-asks-warm-3 = Now that I have told you I dare to ask: { $promise }?
reply-asks-wary-1 = Then I want to see it on paper: { $promise }.
reply-asks-wary-2 = Can you promise { $promise }, or was it only talk?
reply-asks-wary-3 = What I need I have said: { $promise }. Where do you stand on it?
reply-asks-hurt-1 = I ask once: { $promise }?
reply-asks-hurt-2 = Without { $promise } we do not sign. That is how it is.
reply-asks-hurt-3 = { $promise }. Yes or no?
reply-thanks-1 = Thank you. It is the first thing I will say when I get home.
reply-thanks-2 = Good. It makes it easier to trust the rest.
reply-thanks-3 = Then we know. Thank you.
reply-takes-no-1 = I am sorry to hear it, but it is good that you say so.
reply-takes-no-2 = I see. Then at least we know where you stand.
reply-takes-no-3 = A straight no can be lived with, even if I had hoped.

# ------------------------------------------------------------ Words, pause, silence

reply-words-theirs-1 = Yes, that is how we say it. It feels different to read.
reply-words-theirs-2 = There are our words. Thank you.
reply-words-theirs-3 = I can read that aloud at home without explaining.
reply-words-empty-1 = Our words? You have not asked for them.
reply-words-empty-2 = I have never said it like that.
reply-words-empty-3 = That does not sound like us. Ask us, and you will know.
reply-words-plain-1 = Good. Now one can see what it is about.
reply-words-plain-2 = That was easier to read.
reply-words-plain-3 = So it can be said that simply.
reply-words-ours-warm-1 = Now it sounds more like your papers than like us.
reply-words-ours-warm-2 = Does it have to be so complicated?
reply-words-ours-warm-3 = I understand the words, but not all of our people will.
reply-words-ours-wary-1 = That is your language. We will have to get someone to translate.
reply-words-ours-wary-2 = Who is meant to read this?
reply-words-ours-wary-3 = Now it became your document again.
reply-words-ours-hurt-1 = You are writing us out of it, one word at a time.
reply-words-ours-hurt-2 = Nothing is left of what we said.
reply-words-ours-hurt-3 = That is how one writes about people, not with them.
reply-paused-warm-1 = Good, then we have time to ask the others. We will be back with answers.
reply-paused-warm-2 = That is needed. The board should not have to read it afterwards.
reply-paused-warm-3 = Thank you, it means that we can stand behind it together.
reply-paused-wary-1 = Wise. I cannot answer for everybody anyway.
reply-paused-wary-2 = Then we take it home. I promise nothing about the answer.
reply-paused-wary-3 = That is the first time we have been given time.
reply-paused-hurt-1 = I hope the text is the same when we come back.
reply-paused-hurt-2 = Time. That is what was missing last time.
reply-paused-hurt-3 = We will ask our people. They remember too.
reply-paused-empty-1 = A pause for what? There is nothing new to take home.
reply-paused-empty-2 = We do not have much to tell the others yet.
reply-paused-empty-3 = Already? We have hardly begun.
reply-silence-warm-1 = … One thing is left. It is harder to say.
reply-silence-warm-2 = It is good that it can be quiet for a while.
reply-silence-warm-3 = Yes, that is worth thinking about.
reply-silence-wary-1 = … Yes. I am wondering where to begin.
reply-silence-wary-2 = … It is good that nobody fills in for me.
reply-silence-wary-3 = I do not quite know how to put it.
reply-silence-hurt-1 = … At least you let me finish.
reply-silence-hurt-2 = The silence is more honest than what we heard last time.
reply-silence-hurt-3 = I need a moment.
reply-silence-more-1 = Aren’t you going to say anything?
reply-silence-more-2 = This is getting strange. What do you think yourselves?
reply-silence-more-3 = If nobody says anything we might as well go home.

# ------------------------------------------------------------ Patience

reply-loses-patience-1 = We are going in circles. I do not have all evening.
reply-loses-patience-2 = The clock is ticking. What is it that we are to finish?
reply-loses-patience-3 = Do we really have to go through this once more?
reply-leaves-1 = We are leaving now. Do get in touch when you mean it.
reply-leaves-2 = That will do for us. Thank you for the coffee.
reply-leaves-3 = I am going home now. I am not cross, but this leads no further.

# ------------------------------------------------------------ Needs that are told

tells-principle-Independence-1 = We must be able to say what we think, also when you do not like it. That decides it for us.
tells-principle-Independence-2 = If we become part of you we are no longer ourselves. The proposal has to show that.
tells-principle-Independence-3 = Having a voice of one’s own must not cost anything.
tells-principle-Dialogue-1 = We want to be there while something can still be changed. It has to say so.
tells-principle-Dialogue-2 = What decides is that we go on talking, not only this once.
tells-principle-Dialogue-3 = Ask first, decide later. With that in it we can live with much else.
tells-principle-Quality-1 = It has to be good for the person it concerns. Otherwise the rest is only words.
tells-principle-Quality-2 = We have measures of our own for what is good. They have to count.
tells-principle-Quality-3 = I cannot agree to something that makes it worse for those we meet.
tells-principle-LongTerm-1 = It must hold beyond the next election. Otherwise we promise people what we cannot keep.
tells-principle-LongTerm-2 = We need to be able to plan for more than a year at a time.
tells-principle-LongTerm-3 = What we begin we must be able to go on with.
tells-principle-Openness-1 = Everybody has to know the same thing at the same time. Without that it will not work.
tells-principle-Openness-2 = There must be nothing behind it that we hear of later.
tells-principle-Openness-3 = We must be able to tell our people exactly how it came about.
tells-principle-Diversity-1 = There must be room for the small ones, not only for those who always take part.
tells-principle-Diversity-2 = It is those who are not here today that we think of.
tells-principle-Diversity-3 = If only the largest can join, it is not for us.
tells-soft-pen-1 = To be honest, we want to write ourselves. It is always somebody else who holds the pen.
tells-soft-pen-2 = It is about the words. We want to word our part, not approve it.
tells-soft-pen-3 = We always read finished papers. For once I would like to begin with an empty one.
tells-soft-anchor-1 = I cannot decide this alone. We need time to ask the people we speak for.
tells-soft-anchor-2 = If I say yes tonight it is a yes with nobody behind it. We need time to ask.
tells-soft-anchor-3 = They will be angry at home if they are the last to know. Let us take the text home first.
tells-soft-state-1 = We want to know what is settled already. Otherwise we do not know what we are talking about.
tells-soft-state-2 = Say what is open and what is not. That is all we ask.
tells-soft-state-3 = We are always the last to know. Tell us how things stand, also what is not clear.
tells-soft-motive-1 = I wonder why you want this. I mean, really.
tells-soft-motive-2 = There is whispering among us about what lies behind it. Say it yourselves instead.
tells-soft-motive-3 = I listen with half an ear as long as I do not know what you want.
tells-soft-limit-1 = We have been promised things that nobody could keep. Tell us instead what you cannot do.
tells-soft-limit-2 = I need to know where your limit is, so that I do not promise too much at home.
tells-soft-limit-3 = We cannot bear to be disappointed again. What can you not promise?
tells-promise-1 = I will be frank: { $promise }. That is why we came.
tells-promise-2 = What we really need is { $promise }. I have not wanted to say it aloud.
tells-promise-3 = If I may wish for one thing only, it is { $promise }.
tells-met-pen-1 = That we got to write ourselves meant more than you may think.
tells-met-pen-2 = It was about the pen. Now we have held it.
tells-met-pen-3 = I had meant to ask whether we could write. There is no need any more.
tells-met-anchor-1 = What mattered most was time to ask our people. We have had it.
tells-met-anchor-2 = I could not answer alone. Now we have the answer with us from home.
tells-met-anchor-3 = Without that break I would have sat here with a yes that nobody stood behind.
tells-met-state-1 = What you said about what is settled and what is open was just what we needed to know.
tells-met-state-2 = We are used to being told last. This time you told us, and that goes a long way.
tells-met-state-3 = We came to hear how things stand. We have heard it.
tells-met-motive-1 = I wondered why you want this. Now you have said it.
tells-met-motive-2 = There were whispers among us about what lay behind. Good that you said it yourselves.
tells-met-motive-3 = When you said why you are here I began to listen with both ears.
tells-met-limit-1 = What we needed to hear was what you cannot promise. You said it without our asking.
tells-met-limit-2 = Now I know where your limit is. Then I can promise the right amount at home.
tells-met-limit-3 = Better a no now than a letdown later. You have understood that.
tells-met-promise-1 = I will say it as it is: { $promise }, that is why we came. Now it is there.
tells-met-promise-2 = What we really needed was { $promise }. We have got it.
tells-met-promise-3 = Had I been given a single wish, it would have been { $promise }. It is in there already.
