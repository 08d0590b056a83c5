# The program around the screens.

program-settings-not-saved = The settings could not be saved: { $reason }
program-template-not-saved = The template could not be saved: { $reason }
program-deck-gone = The deck is no longer there. Choose another.
program-deck-broken = The deck has errors that must be mended before it can be played. Open Decks to see them.
program-game-gone = The game is no longer on this computer.
program-folder = The folder could not be opened: { $reason }
program-game-detail = Round { $round } of { $rounds }, { $step }. { $seats } seats.
program-game-table = { $names }. Deck: { $deck }
program-game-names-more = { $names } and { $count } more
program-game-not-put-away = The game could not be deleted: { $reason } It is still in the list.
play-not-saved = The agreement could not be saved: { $reason }. The game is saved all the same. Free some space, or choose another folder, and try again.
play-saved = The agreement is saved in { $path }
play-undone = Undid { $what }.
play-next-page = Next page
play-menu = Menu: pause, undo, help, rules, settings, leave
play-clock-stands = The timer stands still, since how long you had talked is not known. Press it to start it.
timer-title = Time to talk
timer-text = The clock is there for you. It stops nothing and touches no figures.
timer-pause = Pause
timer-go = Go on
timer-more = Five minutes more
timer-off = Turn the clock off
timer-done = Done
