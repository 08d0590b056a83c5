# The room's own window and the leader's desk.
room-window = The room
room-paused = We take a break
room-gone = The screen { $name } is gone. The room is shown here until it is back.
room-back = The room is shown on { $name }.
room-screen-title = The room's screen
room-screen-one = Only one screen is connected. Connect the projector or the TV and it appears here.
room-screen-numbers = Every screen shows its number now. Choose the one the room looks at.
room-screen-gone = The screen { $name } is not connected. The room moves there when it is back.
room-screen-monitor = { $number } · { $name }
room-screen-here = { $width } × { $height }. You are here; choose it and the windows change places.
room-screen-size = { $width } × { $height }
room-screen-none = No screen of its own
room-screen-none-text = Everything is shown in this window, and the leader's sheet lies behind a key.
room-screen-look = How the room's window looks
room-screen-look-why = Only for the room. Your own window follows the settings.
pause-room-screen = The room's screen
pause-room-screen-text = Which screen the room looks at, and how it looks.
settings-room-screen = Choose the room's screen…
keys-do-leader = the leader's sheet; with a screen for the room: the table or the desk
keys-do-hard-moment = hard moments
keys-do-pause-room = pause the room's screen
keys-do-freeze-room = freeze the room's screen
keys-do-swap-windows = let the windows change screens
desk-sheet = The leader's sheet
desk-sheet-seen = Everybody who sees the screen can read this. To lay it out is your own choice.
desk-leaf-now = Now
desk-leaf-hard = Hard moment
desk-step-card = { $step } · { $card }
desk-no-notes = There are no notes for this step.
desk-title = The leader's desk
desk-where = { $programme } · round { $round } of { $rounds }
desk-now = It is { $time }
desk-say = You may say
desk-quote = “{ $text }”
desk-happens = Happening now
desk-look-for = Look out for
desk-note = For you who lead
desk-pause-room = Pause the room
desk-show-room = Show the room again
desk-freeze-room = Freeze
desk-thaw-room = Unfreeze
desk-undo = Undo
desk-hard = Hard moment…
desk-table = The table
desk-menu = Menu
desk-live = The room, live
desk-paused = Paused: the room sees a table at rest
desk-frozen = Frozen: the room does not see what happens now
desk-picture = The room's picture, press to see the table large. { $state }
desk-tab-script = Script
desk-tab-waiting = Waiting
desk-tab-waiting-count = Waiting ({ $count })
desk-tab-seats = Seats
desk-tab-room = Room
desk-waiting = Waiting for an answer
desk-nothing-waits = Nobody waits for anybody.
desk-waits-ballots = { $count ->
    [one] One ballot is missing
   *[other] { $count } ballots are missing
}
desk-waits-evaluations = { $count ->
    [one] One evaluation is missing
   *[other] { $count } evaluations are missing
}
desk-waits-ideas = { $count ->
    [one] One has not written an idea
   *[other] { $count } have not written an idea
}
desk-waits-seats = Seat { $seats }
desk-waits-party = Waits for a yes from { $party }
desk-waits-seat = Waits for an answer from { $seat }
desk-waits-tile = Tile to { $idea }
desk-wants-pen = { $seat } wants the pen
desk-ask-holder = Ask the one who holds the pen first.
desk-pass-pen = Pass it on
desk-answer = Answer here
desk-around = Around the table
desk-spoken-why = Count who has spoken, if you like. Only you see it; Shift takes one away.
desk-times = { $count ->
    [one] once
   *[other] { $count } times
}
desk-not-yet = not yet
desk-tally = Seat { $seat } has spoken: { $count }
desk-seat-pen = holds the pen
desk-seat-hand = wants the pen
desk-seat-cast = has voted
desk-seat-waits = has not voted
desk-do-commit-joint = New joint commitment
desk-do-commit-public = New public commitment
desk-do-commit-ideburen = New civil society commitment
desk-do-base = Way forward
desk-do-wording = Wording
desk-do-pass = Pass the pen
desk-do-invoke = Remind of a principle
desk-do-seat = A seat…
desk-do-write-idea = Write an idea
desk-do-move-tile = Move a tile
desk-do-question = Next question
desk-do-merge-answer = Answer about merging
desk-do-chair = The chair…
desk-do-previous-page = Previous page
desk-do-next-page = Next page
desk-do-previous-row = Row before
desk-do-next-row = Next row
desk-do-votes-table = Dots or table
desk-do-card = Read the situation again
desk-do-hexagon = The principles
desk-do-hand-around = Let every seat answer
desk-do-timer = Pause or start the time
desk-do-more-time = Five minutes more
desk-do-save = Save the agreement
keys-do-reveal = show the ballots
desk-do-reveal = Show the ballots
