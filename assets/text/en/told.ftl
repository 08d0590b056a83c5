# What only one seat knows, and chooses to tell the table.

error-nothing-to-tell = This role has nothing of its own to tell. The room has already read all it knows.
tell-title = Tell what only you know
tell-text = The whole room gets to read what the role otherwise reads alone, and what it knows about this very card. It stays in view until the round ends.
tell-who = Who tells?
tell-before = Have told in this round
tell-ask-first = The seat itself chooses to tell. Nobody else can do it for them.
tell-do = Tell the table
told-title = This has been told
told-by = { $role } ({ $party }) tells
table-told = Told: { $count }
seat-sheet-tell = Tell what only you know
seat-sheet-tell-text = The room reads the role’s own text until the round ends.
keys-do-tell = tell what only one seat knows
keys-do-told = show what has been told
desk-do-tell = A seat tells
desk-do-told = What has been told
phone-tell = Tell what only you know
phone-tell-text = Everybody in the room gets to read what stands under Only you see this, until the round ends. There is no telling just a part of it.
phone-tell-do = Tell the room
phone-told = You have told. The room sees your text until the round ends.
phones-told = { $role } tells
minutes-told = What was told
minutes-told-line = Round { $round }: { $seat } told what only that role knew.
