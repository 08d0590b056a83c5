# The action plan: who does what of what was promised, and when the table meets again.

step-Plan = Action plan
error-no-such-plan-row = There is no such row in the plan.
error-is-taken-on = Seat { $seat } has taken it on already. That seat can take its yes back.
error-not-a-day = Write the day as year, month and day, such as 2027-03-01, or leave it empty.
leader-Plan-say = Now it becomes everyday life. Who takes on what, what comes first, and how do we notice that it is kept?
leader-Plan-now = For each promise somebody from that side says yes to holding on to it. Then you decide when you meet again and who calls. Empty boxes are allowed.
leader-Plan-look = That nobody promises for somebody else. An empty box is more honest than a name that is not here.
plan-title = Action plan
plan-what = What
plan-who = Who
plan-first = First
plan-when = When
plan-date = Day in the calendar
plan-sign = How we notice that it is kept
plan-idea = Idea
plan-nobody = Nobody yet
plan-nobody-of = Nobody yet ({ $party })
plan-blank = empty
plan-line = { $name }: { $text }
plan-when-date = { $when } ({ $date })
plan-meeting = { $when }, { $place }
plan-meeting-when = When do you meet again?
plan-place = Where?
plan-holds = For how long does the agreement hold?
plan-meeting-blank = No day for the next meeting yet
plan-meeting-holds = { $when }. Holds { $holds }
plan-caller = { $who } calls
plan-caller-none = Nobody calls yet
plan-nothing = There are no promises and no collaborations to plan. Do say when you meet again all the same.
plan-gaps =
    { $count ->
        [0] Every row has somebody who holds on to it
        [one] One row has nobody who holds on to it yet
       *[other] { $count } rows have nobody who holds on to them yet
    }
plan-write = Write in the plan
plan-meet = Next meeting
plan-button = To the signatures
plan-tab-words = What and when
plan-tab-who = Who
plan-tab-caller = Who calls
plan-writes = Who writes?
plan-who-text = Only somebody who sits here and is of the side that promised can take it on, by their own yes. One yes from each side is enough.
plan-caller-text = Whoever calls the next meeting says yes to it themselves.
plan-who-takes = Who takes it on?
plan-has = { $who } has said yes
plan-first-hint = A first step that can be taken this very week
plan-when-hint = Such as By 1 March, or Every quarter
plan-date-hint = Such as 2027-03-01. It is only for the calendar.
plan-sign-hint = What does an outsider see when it is kept?
plan-meeting-when-hint = Such as Thursday 14 January at three
plan-place-hint = Such as the Lantern
plan-holds-hint = Such as until June next year
plan-blank-allowed = Empty boxes are allowed, and shown as empty.
plan-save = Save in the plan
plan-take-on = Yes, we take it on
plan-take-back = Take our yes back
plan-call = Yes, we call
plan-mine = You have taken it on
plan-calling = You call the next meeting
keys-do-plan-row = write in the row of the plan
keys-do-meeting = the next meeting
minutes-plan = Action plan
minutes-plan-next = Next meeting: { $when }
minutes-plan-holds = The agreement holds { $holds }.
minutes-plan-caller = Calls: { $who }
edit-field-programme-plan = true if the table makes an action plan before it signs.
workshop-field-programme-plan = With an action plan
