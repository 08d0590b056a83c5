# Vad bord av motparter visar om en kortlek.

deck-ko619 = Vägvalet ”{ $title }” antas i { $count } av { $number } beslut om kortet.
deck-ko619-advice = Då väljer alla samma väg. Låt det kosta mer, eller gör något av de andra lättare att vilja ha.
deck-ko620 = Vägvalet ”{ $title }” antas nästan aldrig: i { $count } av { $number } beslut om kortet.
deck-ko620-advice = Gör det billigare för någon, låt det ge mer, eller ta bort det.
deck-ko621 = Blandade bord når samtycke om kortet ofta: i { $count } av { $number } spel.
deck-ko621-advice = Det är gott om ni vill börja lätt. Annars kan frågan vara svårare, eller vägvalen dyrare.
deck-ko622 = Blandade bord når sällan samtycke om kortet: i { $count } av { $number } spel.
deck-ko622-advice = Kanske saknas ett vägval som båda kan leva med, eller ett åtagande i suggested som gör skillnad.
deck-ko623 = Händelsen slutar väl varje gång den inträffar: i { $count } av { $number } spel.
deck-ko623-advice = Höj gränsen (`threshold`) ett steg, så att den prövar något.
deck-ko624 = Händelsen slutar illa varje gång den inträffar: i { $count } av { $number } spel.
deck-ko624-advice = Sänk gränsen (`threshold`) ett steg, så att ett löfte kan hålla.
deck-ko625 = Vägvalet ”{ $title }” har inget pris: ingen princip försvagas och ingen part får något att bära.
deck-ko625-advice = Ett vägval som bara ger är inget att tala om. Vad kostar det, och vem?
deck-ko626 = Kortlekens vägval väger olika: { $party } får bära { $own }, den andra { $other }.
deck-ko626-advice = Skillnaden bör vara högst en tiondel. Lägg om någon börda, eller skriv ett kort där den andra får bära.
