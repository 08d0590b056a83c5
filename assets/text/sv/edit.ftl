# Kortverkstaden: det som en ny kortlek börjar med.

edit-template-comment =
    En ny kortlek. Skriv över texterna; allt efter två snedstreck är en kommentar och syns inte i spelet.
    Kontrollera filen med: komma-overens check <filen>
edit-template-text = En ny kortlek att skriva vidare på.
edit-template-role-public = Tjänsteman
edit-template-role-ideburen = Ordförande
edit-template-brief = Skriv vem du är och vad du vill, i några meningar som alla får läsa.
edit-template-private = Skriv det som bara den här rollen vet: en oro, en förhoppning, något som inte är sagt.
edit-template-commitment = Träffas varje kvartal
edit-template-commitment-text = Vi träffas fyra gånger om året och turas om att vara värd.
edit-template-card = Kort nummer { $number }
edit-template-gist = Skriv i en eller två meningar vad som händer. Det här står på bordet.
edit-template-situation = Skriv vad som har hänt, så att alla ser det framför sig. Det läses högt när kortet vänds.
edit-template-side-public = Skriv hur det ser ut från den offentliga sidan.
edit-template-side-ideburen = Skriv hur det ser ut från den idéburna sidan.
edit-template-question = Vad gör ni?
edit-template-option-a = Ett vägval
edit-template-option-b = Ett annat
edit-template-option-text = Skriv vad det innebär, och för vem.
