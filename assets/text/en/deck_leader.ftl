# What a deck says to the process leader, and to one role at a time.

edit-group-stake = What a role knows of the card
deck-what-stake = What the role knows (`stakes`)
edit-field-stake-role = The id of the role that knows it.
edit-field-stake-text = What only that role knows of this very card: something it can gain or lose.
edit-field-card-themes = What the card is about, in small words it can be chosen by: premises, money, youth.
edit-field-card-stage = Where in a public decision the card belongs, in the words of the European code for civil participation.
edit-field-card-stakes = Lines that only a certain role may read, beside its brief. Two or three roles are enough.
edit-field-card-minutes = About how many minutes the round takes.
edit-field-card-opens = A sentence to open the conversation with, aloud.
edit-field-card-usually = What usually happens, so that the leader knows it when it comes.
edit-field-card-if_stuck = What the leader can ask when nobody gets any further.
edit-field-card-if_hot = What the leader can do when it gets hot.
edit-field-card-debrief = Questions to end the round with. Two or three are enough.
edit-field-card-really = How it has gone for real, or what the card is about beneath what shows.
edit-field-option-level = How far civil society is let in if the option is adopted: Information, Consultation, Dialogue, Partnership.
edit-field-role-called = The role as it stands within a sentence: the area manager.
edit-field-commitment-spoken = The promise as somebody would say it across the table.

edit-template-called-public = the officer
edit-template-called-ideburen = the chair
edit-template-commitment-spoken = We meet once a quarter, and we take turns to invite.
edit-template-opens = Write a sentence to open the conversation with.
edit-template-usually = Write what usually happens when this card is played.
edit-template-if-stuck = Write a question that helps when nobody gets any further.
edit-template-if-hot = Write what the leader can do when it gets hot.
edit-template-debrief = What do we take with us from here?
edit-template-really = Write how it has gone for real, or what the card is really about.

reference-kind-texts = a list of texts
reference-kind-texts-words = a list of texts, each at most { $max } words
reference-kind-themes = a list of words within quotes, each at most { $max } characters
reference-kind-role = the id of a role

deck-ko324 = No role of the deck has the id `{ $word }`.
deck-ko324-advice =
    { $hint ->
        [yes] Was `{ $near }` meant?
       *[no] Write the id of a role that stands under `roles`.
    }
deck-ko325 = The theme `{ $word }` is empty or too long.
deck-ko325-advice = Write a short word, at most { $max } characters: it stands on a button.
deck-ko415 = The role `{ $id }` stands twice under `stakes`.
deck-ko415-advice = Write all that it knows in one line.
deck-ko416 = The theme `{ $word }` stands twice.
deck-ko416-advice = Remove one of them.

deck-term-Agenda = agenda
deck-term-Decision = decision
deck-term-Monitoring = monitoring
deck-term-Reformulation = reformulation
deck-term-Information = information
deck-term-Consultation = consultation
deck-term-Partnership = partnership

stage-Agenda = Agenda: what shall we talk about
stage-Drafting = Drafting: a proposal is written
stage-Decision = Decision
stage-Implementation = Implementation
stage-Monitoring = Monitoring
stage-Reformulation = Reformulation: it is written anew
level-Information = Information: they are told
level-Consultation = Consultation: they are asked
level-Dialogue = Dialogue: they talk with those who decide
level-Partnership = Partnership: they share work and responsibility

workshop-field-stake-role = The role that knows
workshop-field-stake-text = What it knows
workshop-field-card-themes = Themes, with commas between
workshop-field-card-stage = Step of a public decision
workshop-field-card-stakes = What single roles know
workshop-field-card-minutes = Minutes for the round
workshop-field-card-opens = To open with
workshop-field-card-usually = What usually happens
workshop-field-card-if_stuck = When nobody gets further
workshop-field-card-if_hot = When it gets hot
workshop-field-card-debrief = Question to end with
workshop-field-card-really = In real life
workshop-field-option-level = How far civil society is let in
workshop-field-role-called = The role within a sentence
workshop-field-commitment-spoken = The promise, said across the table
workshop-question-away = Remove question { $number }
workshop-add-question = Add a question to end with
workshop-stake-away = Remove line { $number }
workshop-add-stake = Add something a role knows

leading-minutes = About { $minutes } minutes.
leading-opens = Say: { $text }
leading-usually = Usually: { $text }
leading-if-stuck = If nobody gets further: { $text }
leading-if-hot = If it gets hot: { $text }
leading-really = In real life: { $text }
leading-debrief = End with: { $text }
print-stake = For { $role } alone: { $text }
brief-stake = What only you know of this card
