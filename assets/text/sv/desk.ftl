# Rummets eget fönster och ledarbordet.
room-window = Rummet
room-paused = Vi tar en paus
room-gone = Skärmen { $name } är borta. Rummet visas här tills den är tillbaka.
room-back = Rummet visas på { $name }.
room-screen-title = Rummets skärm
room-screen-one = Bara en skärm är inkopplad. Koppla in projektorn eller tv:n, så syns den här.
room-screen-numbers = Varje skärm visar sitt nummer nu. Välj den som rummet ser.
room-screen-gone = Skärmen { $name } är inte inkopplad. Rummet flyttar dit när den är tillbaka.
room-screen-monitor = { $number } · { $name }
room-screen-here = { $width } × { $height }. Här är du nu; väljer du den byter fönstren plats.
room-screen-size = { $width } × { $height }
room-screen-none = Ingen egen skärm
room-screen-none-text = Allt visas i det här fönstret, och ledarbladet ligger bakom en tangent.
room-screen-look = Så ser rummets fönster ut
room-screen-look-why = Gäller bara rummet. Ditt eget fönster följer inställningarna.
pause-room-screen = Rummets skärm
pause-room-screen-text = Vilken skärm rummet ser, och hur den ser ut.
settings-room-screen = Välj rummets skärm…
keys-do-leader = ledarbladet; med egen skärm för rummet: bordet eller ledarbordet
keys-do-hard-moment = svåra stunder
keys-do-pause-room = pausa rummets skärm
keys-do-freeze-room = frys rummets skärm
keys-do-swap-windows = låt fönstren byta skärm
desk-sheet = Ledarbladet
desk-sheet-seen = Alla som ser skärmen kan läsa det här. Det är ditt val att lägga fram det.
desk-leaf-now = Nu
desk-leaf-hard = Svår stund
desk-step-card = { $step } · { $card }
desk-no-notes = Det finns inga anteckningar till det här steget.
desk-title = Ledarbordet
desk-where = { $programme } · runda { $round } av { $rounds }
desk-now = Klockan är { $time }
desk-say = Säg gärna
desk-quote = ”{ $text }”
desk-happens = Händer nu
desk-look-for = Håll utkik efter
desk-note = Till dig som leder
desk-pause-room = Pausa rummet
desk-show-room = Visa rummet igen
desk-freeze-room = Frys
desk-thaw-room = Sluta frysa
desk-undo = Ångra
desk-hard = Svår stund…
desk-table = Bordet
desk-menu = Meny
desk-live = Rummet, direkt
desk-paused = Pausat: rummet ser ett bord i vila
desk-frozen = Fryst: rummet ser inte det som händer nu
desk-picture = Rummets bild, tryck för att se bordet stort. { $state }
desk-tab-script = Manus
desk-tab-waiting = Väntar
desk-tab-waiting-count = Väntar ({ $count })
desk-tab-seats = Platser
desk-tab-room = Rummet
desk-waiting = Väntar på svar
desk-nothing-waits = Ingen väntar på någon.
desk-waits-ballots = { $count ->
    [one] En röst saknas
   *[other] { $count } röster saknas
}
desk-waits-evaluations = { $count ->
    [one] En bedömning saknas
   *[other] { $count } bedömningar saknas
}
desk-waits-ideas = { $count ->
    [one] En har inte skrivit någon idé
   *[other] { $count } har inte skrivit någon idé
}
desk-waits-seats = Plats { $seats }
desk-waits-party = Väntar på ett ja från { $party }
desk-waits-seat = Väntar på svar från { $seat }
desk-waits-tile = Bricka till { $idea }
desk-wants-pen = { $seat } vill ha pennan
desk-ask-holder = Fråga den som har pennan först.
desk-pass-pen = Lämna över
desk-answer = Svara här
desk-around = Runt bordet
desk-spoken-why = Räkna den som talat, om du vill. Bara du ser det; Skift tar bort ett.
desk-times = { $count ->
    [one] en gång
   *[other] { $count } gånger
}
desk-not-yet = inte än
desk-tally = Plats { $seat } har talat: { $count }
desk-seat-pen = har pennan
desk-seat-hand = vill ha pennan
desk-seat-cast = har röstat
desk-seat-waits = har inte röstat
desk-do-commit-joint = Nytt gemensamt åtagande
desk-do-commit-public = Nytt offentligt åtagande
desk-do-commit-ideburen = Nytt idéburet åtagande
desk-do-base = Vägval
desk-do-wording = Ordalydelse
desk-do-pass = Lämna pennan
desk-do-invoke = Påminn om en princip
desk-do-seat = En plats…
desk-do-write-idea = Skriv en idé
desk-do-move-tile = Flytta en bricka
desk-do-question = Nästa fråga
desk-do-merge-answer = Svara om sammanslagning
desk-do-chair = Stolen…
desk-do-previous-page = Förra sidan
desk-do-next-page = Nästa sida
desk-do-previous-row = Raden före
desk-do-next-row = Nästa rad
desk-do-votes-table = Prickar eller tabell
desk-do-card = Läs situationen igen
desk-do-hexagon = Principerna
desk-do-hand-around = Låt varje plats svara
desk-do-timer = Pausa eller starta tiden
desk-do-more-time = Fem minuter till
desk-do-save = Spara överenskommelsen
keys-do-reveal = visa rösterna
desk-do-reveal = Visa rösterna
