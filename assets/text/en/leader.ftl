# For whoever leads: the opening, a script for each step, hard moments and the debrief.

leader-say = Say
leader-now = What happens now
leader-look = Look out for
leader-usual = { $minutes ->
    [0] Usually takes less than a minute.
    [one] Usually takes a minute.
   *[other] Usually takes { $minutes } minutes.
}
leader-card-note = About the card

# The opening, before the first round.
leader-opening = Before you begin
leader-opening-say = We are here to practise agreeing, not to win.
leader-opening-purpose = Today the public sector and civil society meet over questions that really are difficult. None of them has one right answer. What you arrive at holds in this room, and at the end you decide for yourselves what to take home.
leader-opening-rules = Four rules for the conversation
leader-opening-rule-1 = Hear people out before you answer.
leader-opening-rule-2 = Ask once more rather than guess what somebody means.
leader-opening-rule-3 = Talk about the matter, not about the person.
leader-opening-rule-4 = Saying no is allowed. Do say why.
leader-opening-chairs = During the game you borrow each other's chairs. Whoever gets a role speaks for it as well as they can. Nobody has to know everything about it.
leader-opening-out = What is said in a role is said by the role. After each round you leave the chair, and at the end everybody is back in their own.

# A script for each step.
leader-Deal-say = Each of you now gets a role. Read it to yourselves, and then tell us who you are.
leader-Deal-now = Each seat gets a role with two texts: one for everybody to see, and one for the seat alone. Let everyone finish reading.
leader-Deal-look = Somebody who is uneasy with a role. Changing with another is fine, if both want to.
leader-Deal-ideas-say = Each of you now gets another organisation's tile. Think your way into it.
leader-Deal-ideas-now = Nobody gets their own tile. Let whoever owns it say a few words about the organisation to whoever will speak for it.
leader-Deal-ideas-look = Two people who do not know each other and happen to hold each other's tiles. Give them a minute together.
leader-Situation-say = I will read the situation aloud. Listen from your role.
leader-Situation-now = Read the situation, how it looks from both sides, and the question. Then each seat may look at its own text.
leader-Situation-look = Somebody who knows the answer already. Ask for questions first, and leave solutions for later.
leader-FirstBallot-say = Say in secret how well you can live with each of the options.
leader-FirstBallot-now = Everybody rates every option, from 1 to 5. Nobody sees anybody else's vote until all have voted.
leader-FirstBallot-look = Somebody who wants to explain a vote in advance. Say that there will be time for it soon.
leader-Reveal-say = This is how it stands. What do you see?
leader-Reveal-now = Votes are shown by party, never by seat. Let the table look in silence for a while before anybody interprets.
leader-Reveal-look = Dots far apart within one and the same party. They are easy to miss.
leader-Dialogue-say = The pen builds the proposal, and everybody else helps. What do you need to be able to live with it?
leader-Dialogue-now = Whoever has the pen chooses an option to build on, and writes. Each party offers promises of its own and may ask the other for some. A promise that was asked for holds only once the other party has said yes.
leader-Dialogue-look = How long the pen stays on one side, who has said nothing yet, and whether anybody promises on behalf of another.
leader-SecondBallot-say = Now it is about the proposal as it stands. Can you live with it?
leader-SecondBallot-now = Everybody rates the proposal in secret. Whoever cannot go along with it writes an objection, with a reason.
leader-SecondBallot-look = Late changes in the text. Read the proposal out one last time before you vote.
leader-Outcome-say = This is what you arrived at. What decided it?
leader-Outcome-now = Where there is consent you can adopt the proposal. Otherwise you take the question round again, or carry it with you as an open one.
leader-Outcome-look = That nobody leans on whoever objected. An objection is a contribution, and takes nothing from the result.
leader-Reflection-say = Which principle did you live up to, and which had to give way?
leader-Reflection-now = Each of you picks one of each, alone. Then you see how many picked which.
leader-Reflection-look = A principle that nobody names. Ask what it would have taken.
leader-Ideas-say = Write what you see from this chair: an idea, or a challenge that needs an answer.
leader-Ideas-now = In silence, everybody writes one to three ideas from the organisation they hold. Then they are read out.
leader-Ideas-look = Somebody who writes for their own organisation out of habit. Remind them whose chair it is.
leader-Gathering-say = Who is needed to make it happen? Ask them.
leader-Gathering-now = Whoever holds a tile places it at an idea, or is asked by others. Only the holder decides. A no comes with a reason.
leader-Gathering-look = Ideas where only one party has gathered. They need somebody from the other side to become a collaboration.
leader-Evaluation-say = How well can your organisation live with this, and what is the first step?
leader-Evaluation-now = Those gathered at an idea rate it in secret, and write a first step and who is missing.
leader-Evaluation-look = First steps without a name and a day. Ask for one that can be taken next week.
leader-Harvest-say = Which of the ideas would you miss if it disappeared?
leader-Harvest-now = You see what became of the ideas, which first steps were named and who is missing.
leader-Harvest-look = What is small and can begin at once. The large things may wait for their decision.
leader-Event-say = Time passes, and something happens. Does what you promised hold?
leader-Event-now = The event tests a principle. If you have lived up to it the agreement holds; if not, one promise is put at risk and comes back the next time you vote.
leader-Event-look = Somebody who takes the event personally. It is a card that tests the promise, not anybody at the table.
leader-Homecoming-say = You are back in your own chair. Say your own name, and read what was promised in it.
leader-Homecoming-now = Everybody leaves their role. Each of you sees what was agreed for your own side, and writes a promise from your real place.
leader-Homecoming-look = Promises that somebody else is to keep. A good promise begins with I or we.
leader-Signing-say = Whoever wants to signs. Whoever declines does so with the same respect.
leader-Signing-now = The whole agreement is shown. Each of you signs or declines, and may add a few words.
leader-Signing-look = That nobody has to defend a no. What remains open is a result too.
leader-Debrief-say = We take it in four steps, and begin with how it felt.
leader-Debrief-now = The game is over and the agreement is saved. Go through the steps in order: feelings first, lessons last.
leader-Debrief-look = Somebody who jumps to the conclusion. Ask what happened before you talk about why.

# Hard moments.
leader-hard = Hard moments
leader-hard-see = How it shows
leader-hard-say = What you can say
leader-hard-do = What you can do
leader-hard-dominates-title = One takes all the room
leader-hard-dominates-see = The same voice answers everything, and the others look down at the table.
leader-hard-dominates-say = Let us go round. One sentence each, and no answers until we are back where we began.
leader-hard-dominates-do = Begin with somebody who has been quiet. Give the pen to whoever talks a lot, with the task of writing down the words of the others.
leader-hard-silence-title = It goes quiet
leader-hard-silence-see = Nobody wants to begin, or everybody waits for somebody.
leader-hard-silence-say = Talk two and two for two minutes. Then we hear one thing from each pair.
leader-hard-silence-do = Wait first, longer than feels comfortable. Many are thinking. If that does not help, let everybody write a line before anybody speaks.
leader-hard-anger-title = Somebody gets angry
leader-hard-anger-see = Voices rise, words become “always” and “never”, or somebody leans away.
leader-hard-anger-say = This matters to you. What is it that must not happen?
leader-hard-anger-do = Stop the clock. Slow down, say back what you have heard, and ask whether you have understood. Take a break before you go on.
leader-hard-trust-title = Trust has almost run out
leader-hard-trust-see = Trust is at 0, 1 or 2, and every question sounds like a demand.
leader-hard-trust-say = Let us put the proposal aside for five minutes. What needs to be said first?
leader-hard-trust-do = Ask each party to offer something small that it can keep as soon as tomorrow. Then pass the pen to the other side.
leader-hard-quick-title = A yes that came too soon
leader-hard-quick-see = Everybody agrees before anybody has asked anything.
leader-hard-quick-say = Who of those you speak for would find this hard to live with, and why?
leader-hard-quick-do = Have somebody read out the promises one by one. Ask who will do it, and when.
leader-hard-money-title = Everything is about money
leader-hard-money-see = Every proposal falls because there are no funds.
leader-hard-money-say = What of this is ours to decide today, and what has to be decided elsewhere?
leader-hard-money-do = Split the proposal in two: what can begin without money, and what you take together to where the decision is made.
leader-hard-conflict-title = A real conflict in the room
leader-hard-conflict-see = Two people talk about something that has really happened, and not about the card.
leader-hard-conflict-say = This belongs to your own lives and deserves its own time. Would you like to take it up afterwards, with somebody to help you?
leader-hard-conflict-do = Change cards, not persons. Never let two people in conflict play each other. Ask each of them alone whether they want to go on.
leader-hard-role-title = Stepping out of the role
leader-hard-role-see = Somebody goes on defending the role after the round, or is reproached for what the role has said.
leader-hard-role-say = Say your own name, and one thing you take with you from the chair.
leader-hard-role-do = Do it each time somebody has changed sides. Let them stand up and sit down again, if it helps.

# The debrief.
debrief-step-1 = How did it feel?
debrief-step-1-ask = Say one word each about being in the chair. When was it hardest to listen?
debrief-step-2 = What happened?
debrief-step-2-ask = When did the conversation turn? Who had the pen then, and what had just been said?
debrief-step-3 = Why?
debrief-step-3-ask = What was it you really disagreed about: the aim, the way there, or who carries the cost?
debrief-step-4 = What do we do on Monday?
debrief-step-4-ask = Who calls whom, about what, and when? Take a step so small that it gets done.
debrief-widest = You were furthest apart in round { $round }, about “{ $card }”: { $subject }.
debrief-most-asked = { $times ->
    [one] You asked for one promise: “{ $clause }”.
   *[other] Most often, { $times } times, you asked for the promise “{ $clause }”.
}
debrief-most-asked-adopted = It stands in the agreement.
debrief-most-asked-open = It does not stand in the agreement. What would it have taken?
debrief-let-in = “{ $option }”. { $level }.
debrief-let-in-stage = “{ $option }”. { $level }. { $stage }.
debrief-card-questions = Questions about “{ $card }”
debrief-out = Everybody has left their role. Say your own name, and one thing you take with you from the chair.

# The time plan.
time-left = { $minutes ->
    [one] About one minute left.
   *[other] About { $minutes } minutes left.
}
time-on-time = You are on time.
time-late = { $minutes ->
    [one] You will finish one minute late.
   *[other] You will finish { $minutes } minutes late.
}
time-early = { $minutes ->
    [one] You will finish one minute early.
   *[other] You will finish { $minutes } minutes early.
}
time-saves = { $what }: saves { $minutes } min
time-costs = { $what }: takes { $minutes } min more
time-without-reflection = Leave out the reflection
time-without-event = Leave out the event
time-raise-hands = Vote by raised hands
time-go-home = Go home after this round
time-one-more-situation = One round more about a situation
time-one-more-ideas = One round more about ideas
