# The workshop: what a new deck begins with.

edit-template-comment =
    A new deck. Write over the texts; everything after two slashes is a comment and is not seen in the game.
    Check the file with: komma-overens check <the file>
edit-template-text = A new deck to go on writing.
edit-template-role-public = Official
edit-template-role-ideburen = Chair
edit-template-brief = Write who you are and what you want, in a few sentences that everybody may read.
edit-template-private = Write what only this role knows: a worry, a hope, something unsaid.
edit-template-commitment = Meet every quarter
edit-template-commitment-text = We meet four times a year and take turns hosting.
edit-template-card = Card number { $number }
edit-template-gist = Write in a sentence or two what happens. This stands on the table.
edit-template-situation = Write what has happened, so that everybody can picture it. It is read aloud when the card is turned.
edit-template-side-public = Write how it looks from the public side.
edit-template-side-ideburen = Write how it looks from the civil-society side.
edit-template-question = What do you do?
edit-template-option-a = One way
edit-template-option-b = Another
edit-template-option-text = Write what it means, and for whom.
