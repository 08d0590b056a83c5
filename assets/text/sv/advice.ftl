# Råd som gör kortlekar bättre. Läses av den som gör kortlekar. Ett råd är en fråga att fundera på, inget fel.

advice-party-public = den offentliga parten
advice-party-ideburen = den idéburna parten
deck-ko601 = Ingen har skrivit kort för { $phases }.
deck-ko601-advice = Ett kort i varje fas gör att hela vägen kan spelas. Det gör inget om kortleken med avsikt handlar om en del av den.
deck-ko602 = Inget kort handlar om { $principles }.
deck-ko602-advice = Fundera på om principen står på spel i något av korten, eller skriv ett nytt om den.
deck-ko603 = Vägvalen lägger mer på { $party } än på den andra: { $own } mot { $other } sammanlagt. Bara { $lighter } vägval är lättare för { $party } än för den andra; { $lighterother } är tvärtom.
deck-ko603-advice = Se till att båda parter ibland får ta det tunga steget, annars vet alla i förväg vem som ska ge sig.
deck-ko604 = Texten för { $party } är mycket kortare än den andra: { $short } ord mot { $long }.
deck-ko604-advice = Ge båda sidor lika mycket att förstå varandra med.
deck-ko605 = Vägvalet ”{ $title }” är minst lika bra som de andra för allt och alla.
deck-ko605-advice = Då finns inget att väga. Låt det kosta något: en princip som får stå tillbaka, eller en börda för någon part.
deck-ko606 = Det som bara rollen får veta står också i det som alla får läsa.
deck-ko606-advice = Skriv något i ”Det bara rollen vet” (`private`) som rollen bär på ensam: en oro, en förhoppning, något som inte är sagt.
deck-ko607 = Rollen liknar mycket rollen `{ $id }`: { $share } procent av texten är densamma.
deck-ko607-advice = Ge den en egen röst, eller ta bort den ena.
deck-ko608 = Ingenting på korten rör rollens sida: inget vägval kostar { $party } något, och inget åtagande binder den.
deck-ko608-advice = Låt något stå på spel även för { $party }.
deck-ko609 = Ingen kan erbjuda åtagandet: kortleken har ingen roll för { $party }.
deck-ko609-advice = Skriv en roll för { $party }, eller ändra vem åtagandet binder.
deck-ko610 = Inget kort föreslår åtagandet.
deck-ko610-advice = Den som inte läser hela listan hittar det aldrig. Nämn det bland ”Åtaganden som ligger nära” (`suggested`) på ett kort där det ligger nära till hands.
deck-ko611 = ”{ $word }” kan läsas som att texten tar parti.
deck-ko611-advice =
    { $hint ->
        [yes] Något annat som går att skriva: { $instead }.
       *[no] Pröva meningen utan det.
    } Låt det stå om det är just ordet som ska skava.
deck-ko612 = Texten i fältet { $field } är tung att läsa: LIX { $lix }.
deck-ko612-advice = Över { $max } är svårt att ta in när någon läser högt. Dela långa meningar och byt långa ord.
deck-ko613 = Kortets text på bordet ({ $language }) ryms knappast när texten är dubbelt så stor: { $length } tecken.
deck-ko613-advice = Korta texten eller rubriken lite. Annars visas bara rubriken vid 200 procents textstorlek.
deck-ko614 = Kortet liknar mycket kortet `{ $id }`: { $share } procent av texten är densamma.
deck-ko614-advice = Ta bort det ena, eller låt dem ställa olika frågor.
deck-ko615 = Kortet har samma rubrik som kortet `{ $id }`.
deck-ko615-advice = Ge det en egen rubrik, så att det går att tala om.
deck-ko616 = När datorn spelar alla roller blir det nästan alltid ett ja om kortet: i { $count } av { $number } spel.
deck-ko616-advice = Då finns inte mycket att prata om. Låt vägvalen kosta mer, eller ställ en svårare fråga.
deck-ko617 = När datorn spelar alla roller blir det nästan aldrig ett ja om kortet: i { $count } av { $number } spel.
deck-ko617-advice = Kanske saknas ett vägval som båda kan leva med, eller ett åtagande i suggested som gör skillnad.
deck-ko618 = I { $count } av { $number } spel där kortet leder till ett beslut är det { $party } som får bära mest.
deck-ko618-advice = Gör vägvalet där den andra tar det tyngsta till något man kan vilja välja. Annars vet alla i förväg vem som får betala.
