# Underskrifter, och det som var skadat eller läggs undan.

sign-document = Det här skriver ni under
sign-document-empty = Ingenting antogs och ingenting lovades. Det ni skriver under är att ni var med.

program-game-damaged = Loggen är skadad
program-game-damaged-text = Det går att spela vidare från det sista som är helt. Det som gjordes efter skadan får göras om vid bordet.
program-game-damaged-save = Spara det hela och spela vidare
program-game-damaged-leave = Låt vara nu
program-game-damaged-note = Den skadade loggen ändras inte. När det hela är sparat som en egen omgång flyttas den skadade till mappen ”borttagna”.
program-game-rescued = Det som var helt är sparat som en egen omgång, och här går spelet vidare. Den skadade omgången ligger kvar i { $folder }.
program-game-rescued-beside = Det som var helt är sparat som en egen omgång, och här går spelet vidare. Den skadade omgången gick inte att flytta och ligger kvar i { $folder }.
solo-put-away-text = Övningen försvinner ur listan. Dess mapp flyttas till ”borttagna” i datamappen, och kan flyttas tillbaka därifrån.
solo-not-put-away = Övningen gick inte att ta bort: { $reason }

field-not-drawn = { $count ->
    [one] Ett tecken ({ $signs }) går inte att visa här: det sparas, men syns som en ruta eller som något annat.
   *[other] { $count } tecken ({ $signs }{ $more ->
        [0] {""}
       *[other] {" "}med flera
    }) går inte att visa här: de sparas, men syns som rutor eller som något annat.
}
deal-from = från { $organisation }
keys-do-cells = till nästa ruta
keys-do-count = en hand till eller en mindre
