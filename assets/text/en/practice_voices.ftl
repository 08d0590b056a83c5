# Voices that a deck gives its own roles in practice: the fields, and what the check says of them.

edit-group-voice = A role’s voice in practice
edit-group-line = A line
deck-what-voice = A voice (`voices`)
deck-what-line = A line (`lines`)
edit-field-deck-voices = What the deck’s own roles say in practice. A role says these lines before those that come with the program.
edit-field-voice-role = The id of the role that says them.
edit-field-voice-new_here = The role has no last time that could have hurt: `true`. Without the field it may carry something.
edit-field-voice-lines = The lines, preferably twelve or more. None is said twice in a talk.
edit-field-line-on = The occasion within quotation marks, such as "opens" when the talk begins. Many can have a tone behind them: "opens-warm", "opens-wary" or "opens-hurt".
edit-field-line-text = What the role says, short and as people speak. Where the occasion has it, {"{promise}"}, {"{option}"} or {"{why}"} is filled in.

deck-ko326 = There is no occasion called `{ $word }`.
deck-ko326-advice =
    { $hint ->
        [yes] Was `{ $near }` meant?
       *[no] Choose one of the occasions in the list of fields, with a tone or without: `opens`, `opens-warm`.
    }
deck-ko327 = The line mentions `{ $word }`, which the occasion `{ $name }` does not have.
deck-ko327-advice =
    { $hint ->
        [yes] `{ $known }` can be filled in there.
       *[no] Nothing is filled in there. Write the line without curly brackets.
    }
deck-ko417 = The role `{ $id }` has too few lines: { $number }. With fewer than { $min } it soon sounds like everybody else on its side.
deck-ko417-advice = Write a few more, for different occasions.
deck-ko418 = The role `{ $id }` has a voice twice.
deck-ko418-advice = Gather all its lines in one place.
deck-ko419 = The line “{ $word }” stands in line { $line } already.
deck-ko419-advice = No line is said twice in a talk. Write another, or take it away.

reference-occasions = Occasions in practice
reference-occasions-intro = Written in the field `on`. Those that can have a tone may end in `-warm` (trust holds), `-wary` (neither here nor there) or `-hurt` (nearly gone); without a tone the line always fits.
reference-head-occasion = Occasion
reference-head-tone = Can have a tone
reference-head-mentions = Can mention

workshop-field-deck-voices = The voices
workshop-field-voice-role = The role that speaks
workshop-field-voice-new_here = Without a last time
workshop-field-voice-lines = The lines
workshop-field-line-on = The occasion
workshop-field-line-text = The line
