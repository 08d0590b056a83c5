# The follow-up: what came of what was promised, and what do we do now?

step-Promises = The promises
step-KeptBallot = How well has it been kept?
step-FollowUp = The follow-up
follow-round = Follow-up
time-one-more-follow = One more follow-up
alter-more-follow = Follow-up
change-round-follow = You follow up once more.
workshop-kind-follow-up = Follow-up
leader-Promises-say = This is what you promised each other. Read it slowly before anybody says how it went.
leader-Promises-now = Everybody reads what was promised. Choose which promises you follow up today, eight at the most.
leader-Promises-look = Promises that nobody remembers. They are often the most important to bring up.
leader-KeptBallot-say = Answer for yourselves: how well has this been kept, seen from your chair?
leader-KeptBallot-now = Each seat answers in secret on each promise that you have chosen. Then all is shown at once, by party.
leader-KeptBallot-look = That nobody defends themselves before the answers are seen.
leader-FollowUp-say = Begin where you see it differently. What would you have needed to know, and when?
leader-FollowUp-now = Decide for each promise whether it stays, changes or ends. Both parties say yes.
leader-FollowUp-look = A promise that ends with respect is a follow-up too. What is not decided stays.
error-too-many-chosen = At most { $most } promises are followed up. Leave one aside first.
error-nothing-chosen = Choose at least one promise to follow up.
setup-problem-no-agreement = The programme follows an agreement up. Choose which.
setup-agreement = Which agreement?
setup-agreement-title = Version { $number }, { $date }
setup-agreement-text =
    { $count ->
        [one] One promise
       *[other] { $count } promises
    }
cause-followed-kept = promise { $promise } had been kept, according to both
cause-followed-not-kept = promise { $promise } had not been kept, according to both
kept-question = How well has it been kept?
kept-1 = Not at all
kept-2 = A little
kept-3 = Partly
kept-4 = Mostly
kept-5 = Wholly
follow-title = This is what you promised each other
follow-from = The agreement of { $date }, version { $number }.
follow-count =
    { $count ->
        [one] One promise.
       *[other] { $count } promises.
    }
follow-chosen = { $count } of at most { $most } are followed up today
follow-begin = Read and choose
follow-to-ballot = Answer how well it was kept
follow-is-chosen = Followed up today.
follow-is-aside = Not followed up today.
follow-curtain = How well has it been kept? Everybody answers
follow-up-title = What came of it?
follow-what-now = What do we do now?
follow-kept-yes = Kept
follow-kept-partly = Partly kept
follow-kept-no = Not kept
follow-kept-none = Not followed up
follow-reading = { $kept } · { $close }
follow-undecided = Nothing decided: it stays
follow-stays = Stays
follow-changes = Changes
follow-changes-to = Changes: { $text }
follow-ends = Ends
follow-waits = Waits for a yes: { $party }
follow-decide = Decide
follow-decide-text = It holds only when somebody of each party has said yes. Whoever proposes says yes for their own party.
follow-proposed = Proposed: { $what }
follow-who = Who says it?
follow-new-words = What it says instead
follow-new-words-hint = Write the whole promise as it holds from now on
follow-agree = Say yes
follow-propose = Propose
follow-button = Go on
keys-do-pick = take the promise in or leave it aside
keys-do-decide = decide what becomes of the promise
phone-follow-promises = Look up: the promises are read in the room.
minutes-followed = Follow-up of version { $number }, { $date }
minutes-followed-plain = Follow-up
minutes-followed-kept = { $kept }. { $decided }.
earlier-read = The file cannot be read: { $reason }
earlier-not-one = This is no agreement that the game has saved. Choose the file overenskommelse.ron in the folder of the game.
earlier-edited = The file has been changed since it was saved, or a part of it is missing. Fetch it anew from the folder of the game.
earlier-newer = The file is written by a newer version of Komma överens. Update the program.
earlier-too-many = The file has more than { $most } promises. Nobody follows up that many.
setup-agreement-spoilt = In { $folder }: { $reason }
leader-Deal-follow-say = Today everybody sits in their own chair. We shall look at what came of what was promised.
leader-Deal-follow-now = The agreement of last time lies on the table. Nobody has a role.
leader-Deal-follow-look = Who was there last time and who is new. Let the new ones ask first.
