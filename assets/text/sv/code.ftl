# Hur nära civilsamhället släpptes in i det bordet valde, och var i ett beslut det hör hemma.

debrief-let-in-title = Så nära släpptes civilsamhället in
code-level-Information = Information
code-level-Consultation = Samråd
code-level-Dialogue = Dialog
code-level-Partnership = Partnerskap
code-stage-Agenda = Dagordning
code-stage-Drafting = Utformning
code-stage-Decision = Beslut
code-stage-Implementation = Genomförande
code-stage-Monitoring = Uppföljning
code-stage-Reformulation = Omprövning
code-read = Siffran är rundan. Ingen ruta är bättre än någon annan: det beror på vad saken behöver.
code-without-stage = Utan angivet skede: { $list }
code-choice = Runda { $round }: { $told }
