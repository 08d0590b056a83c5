# Signatures, and what was damaged or is put away.

sign-document = This is what you sign
sign-document-empty = Nothing was adopted and nothing promised. What you sign is that you took part.

program-game-damaged = The log is damaged
program-game-damaged-text = You can go on from the last point where everything is whole. What was done after the damage has to be done again at the table.
program-game-damaged-save = Save what is whole and go on
program-game-damaged-leave = Leave it for now
program-game-damaged-note = The damaged log is not changed. Once what is whole is saved as a game of its own, the damaged one is moved to the folder “borttagna”.
program-game-rescued = What was whole is saved as a game of its own, and the game goes on here. The damaged game is kept in { $folder }.
program-game-rescued-beside = What was whole is saved as a game of its own, and the game goes on here. The damaged game could not be moved and is still in { $folder }.
solo-put-away-text = The practice leaves the list. Its folder is moved to “borttagna” in the data folder, and can be moved back from there.
solo-not-put-away = The practice could not be deleted: { $reason }

field-not-drawn = { $count ->
    [one] One sign ({ $signs }) cannot be shown here: it is saved, but appears as a box or as something else.
   *[other] { $count } signs ({ $signs }{ $more ->
        [0] {""}
       *[other] {" "}and others
    }) cannot be shown here: they are saved, but appear as boxes or as something else.
}
deal-from = from { $organisation }
keys-do-cells = to the next cell
keys-do-count = one hand more or less
