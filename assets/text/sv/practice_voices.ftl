# Röster som en kortlek ger sina egna roller i övningen: fälten, och vad kontrollen säger om dem.

edit-group-voice = En rolls röst i övningen
edit-group-line = En replik
deck-what-voice = En röst (`voices`)
deck-what-line = En replik (`lines`)
edit-field-deck-voices = Vad kortlekens egna roller säger i övningen. Rollen säger de här replikerna före dem som följer med programmet.
edit-field-voice-role = Id på rollen som säger dem.
edit-field-voice-new_here = Rollen har ingen förra gång som kan ha gjort ont: `true`. Utan fältet kan den bära på något.
edit-field-voice-lines = Replikerna, helst tolv eller fler. Ingen sägs två gånger i samma samtal.
edit-field-line-on = Tillfället inom citattecken, som "opens" när samtalet börjar. Många kan ha en ton efter sig: "opens-warm", "opens-wary" eller "opens-hurt".
edit-field-line-text = Vad rollen säger, kort och som man talar. Där tillfället har det fylls {"{promise}"}, {"{option}"} eller {"{why}"} i.

deck-ko326 = Det finns inget tillfälle som heter `{ $word }`.
deck-ko326-advice =
    { $hint ->
        [yes] Menades `{ $near }`?
       *[no] Välj ett av tillfällena i förteckningen över fält, med eller utan ton: `opens`, `opens-warm`.
    }
deck-ko327 = Repliken nämner `{ $word }`, och det finns inte vid tillfället `{ $name }`.
deck-ko327-advice =
    { $hint ->
        [yes] Där kan `{ $known }` fyllas i.
       *[no] Där fylls inget i. Skriv repliken utan klamrar.
    }
deck-ko417 = Rollen `{ $id }` har för få repliker: { $number }. Med färre än { $min } låter den snart som alla andra på sin sida.
deck-ko417-advice = Skriv några till, för olika tillfällen.
deck-ko418 = Rollen `{ $id }` har en röst två gånger.
deck-ko418-advice = Samla alla replikerna på ett ställe.
deck-ko419 = Repliken ”{ $word }” står redan på rad { $line }.
deck-ko419-advice = Ingen replik sägs två gånger i samma samtal. Skriv en annan, eller ta bort den.

reference-occasions = Tillfällen i övningen
reference-occasions-intro = Skrivs i fältet `on`. De som kan ha en ton kan sluta på `-warm` (tilliten bär), `-wary` (varken eller) eller `-hurt` (nästan slut); utan ton passar repliken alltid.
reference-head-occasion = Tillfälle
reference-head-tone = Kan ha ton
reference-head-mentions = Kan nämna

workshop-field-deck-voices = Rösterna
workshop-field-voice-role = Rollen som talar
workshop-field-voice-new_here = Utan förra gång
workshop-field-voice-lines = Replikerna
workshop-field-line-on = Tillfället
workshop-field-line-text = Repliken
