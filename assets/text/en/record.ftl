# What is kept: logs, settings, documents.

record-notice-torn = The last line of the log was cut short and has been dropped. What was written of it is kept in { $file }. Everything before it is still there.
record-error-read = { $file } cannot be read: { $reason }
record-error-write = Nothing could be saved in { $file }: { $reason } The game is unchanged. Put it right and try again.
record-error-create = The game could not begin, because nothing can be saved in { $file }: { $reason } Put it right and try again.
record-error-not-a-log = The file is not a log of this game.
record-error-nothing-started = The log is empty or cut short on its first line. No game had begun, so nothing is lost.
record-error-newer = The game was saved by a newer version of the program. Update the program to go on. The file is untouched.
record-error-older = The game was saved by an older version of the program, with rules that are no longer there. The file is untouched. Open it with that version.
record-error-deck-missing = The deck that the game is played with cannot be read ({ $file }): { $reason } Put the file back into the game's folder.
record-error-deck-changed = The deck { $file } has been changed since the game began. Put the original file back to go on.
record-error-deck-unusable = The deck { $file } cannot be played with this version of the program.
record-error-in-use = The game is already open in another window. Close it there first, or go on there.
record-error-setup = { $count ->
    [one] The game cannot begin yet: one thing in the setup needs changing.
   *[other] The game cannot begin yet: { $count } things in the setup need changing.
}
record-error-other-deck = The deck has been changed since it was read. Choose it again to read it anew.
record-damage-edited = Line { $line } of the log has been changed since it was written.
record-damage-missing = Lines are missing before line { $line } of the log.
record-damage-unreadable = Line { $line } of the log cannot be understood.
record-damage-refused = Line { $line } of the log says something the rules do not allow: { $reason }
record-damage-other-step = Line { $line } of the log leads to another step than it says.
record-damage-setup = The game cannot be set up with the deck beside the log.
record-damage-saved = { $count ->
    [0] The setup before it is whole and can be saved as a new game.
    [one] One thing done before it is whole and can be saved as a game of its own.
   *[other] The { $count } things done before it are whole and can be saved as a game of their own.
}
record-damage-nothing-saved = There is nothing before it to save.
record-io-full = the disk is full.
record-io-too-large = the file is too large.
record-io-not-a-file = it is not an ordinary file.
record-io-permission = the program is not allowed to read or write there.
record-io-read-only = the place is read-only.
record-io-not-found = there is no such file or folder.
record-io-not-a-folder = there is a file where a folder should be.
record-io-is-a-folder = it is a folder, not a file.
record-target-hyphen = The answer is written to a file. Give a file name; “-” is none.
record-target-input = { $file } is something the command reads and is never written over. Give another file.
record-target-log = { $file } is the log of a game and is never written over. Give another file.
record-target-of-game = { $file } belongs to the game that lies there and is left alone. Give another file or folder.
record-target-other = { $file } is there already and is something else. Give another file, or add --force to replace it. Nothing has been changed.
record-target-not-a-file = { $file } is not an ordinary file. Give another file.
record-target-filled = { $file } is not empty. Give a folder that is empty or not there, so that no games are mixed up. Nothing has been changed.
record-settings-backup = The file of settings was broken. The settings before it are used instead.
record-settings-defaults = The file of settings was broken. The program starts again from its defaults.

minutes-title = Agreement
minutes-date = Date
minutes-deck = Deck
minutes-programme = Programme
minutes-intro = This is what the table arrived at in a game. It binds nobody until you decide on it for real.
minutes-unfinished = The game is not over. It stands in round { $round }, the step “{ $step }”.
minutes-participants = At the table
minutes-lent-voice = Lent its voice to the other side.
minutes-principles = Principles and trust
minutes-principles-scale = Each principle runs from −10 to +10 and began at ±0. Trust runs from 0 to 10 and began at 5.
minutes-principle = Principle
minutes-value = Value
minutes-round = Round { $round } · { $phase }: { $card }
minutes-agreed = What you agreed on
minutes-agreed-none = No proposal was adopted this time. The questions below are work to go on from.
minutes-base = Builds on option { $letter }: { $title }
minutes-reservations = Adopted with reservations.
minutes-commitments = Commitments
minutes-seat-in-role = { $seat } (as { $role })
minutes-offered = Round { $round }. Offered by { $seat }.
minutes-proposed = Round { $round }. Proposed by { $seat }. Yes from { $others }.
minutes-asked = Round { $round }. Asked for by { $seat }. Yes from { $others }.
minutes-is-at-risk = At risk, see below.
minutes-renewed = Was at risk, but the table stood by it.
minutes-at-risk = Commitments at risk
minutes-event = { $title }: { $text }
minutes-carried = Open questions
minutes-quoted = “{ $words }”
minutes-promises = Promises from the real chair
minutes-signatures = Signatures
minutes-signed = Sign
minutes-not-signed = Do not sign
minutes-not-signed-respect = Declining costs nothing, and it says something important about what remains to be done.
minutes-no-answer = Have not answered
minutes-refused = For the debrief: asks that got a no
minutes-refused-ask = Round { $round }. { $asker } asked for it. { $seat } said no: { $reason }
minutes-refused-offer = Round { $round }. { $asker } proposed it. { $seat } said no: { $reason }
minutes-figures = Figures per round
minutes-figures-text = Agreement says how alike the answers are. Support is the share of a party that can live with the proposal. They are two different things.
minutes-column-round = Round
minutes-column-card = Card
minutes-column-outcome = Outcome
minutes-column-agreement = Agreement
minutes-column-support-public = Support, public
minutes-column-support-ideburen = Support, civil society
minutes-column-within = Within parties
minutes-column-between = Between parties
minutes-column-score = Score
minutes-session-score = The game's score, the mean of the rounds: { $score } of 100.
minutes-none = –
minutes-ledger = Principles and trust, with causes
minutes-account = { $name }: { $value }
