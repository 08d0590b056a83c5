# Det som bara en plats vet, och som den väljer att berätta för bordet.

error-nothing-to-tell = Den här rollen har inget eget att berätta. Allt den vet har rummet redan fått läsa.
tell-title = Berätta det som bara ni vet
tell-text = Hela rummet får läsa det som rollen annars läser ensam, och det den vet om just det här kortet. Det ligger framme tills rundan är slut.
tell-who = Vem berättar?
tell-before = Har berättat i den här rundan
tell-ask-first = Det är platsen själv som väljer att berätta. Ingen annan kan göra det åt den.
tell-do = Berätta för bordet
told-title = Det här har berättats
told-by = { $role } ({ $party }) berättar
table-told = Berättat: { $count }
seat-sheet-tell = Berätta det bara ni vet
seat-sheet-tell-text = Rummet får läsa rollens egen text tills rundan är slut.
keys-do-tell = berätta det som bara en plats vet
keys-do-told = visa det som har berättats
desk-do-tell = En plats berättar
desk-do-told = Det som har berättats
phone-tell = Berätta det bara ni vet
phone-tell-text = Alla i rummet får läsa det som står under Bara du ser det här, tills rundan är slut. Det går inte att berätta bara en del.
phone-tell-do = Berätta för rummet
phone-told = Ni har berättat. Rummet ser er text tills rundan är slut.
phones-told = { $role } berättar
minutes-told = Det som berättades
minutes-told-line = Runda { $round }: { $seat } berättade det som bara den rollen visste.
