# How far civil society was let in by what the table chose, and where in the making of a decision that is.

debrief-let-in-title = How far civil society was let in
code-level-Information = Information
code-level-Consultation = Consultation
code-level-Dialogue = Dialogue
code-level-Partnership = Partnership
code-stage-Agenda = Agenda
code-stage-Drafting = Drafting
code-stage-Decision = Decision
code-stage-Implementation = Doing
code-stage-Monitoring = Following up
code-stage-Reformulation = Thinking anew
code-read = The number is the round. No square is better than another: it depends on what the matter needs.
code-without-stage = Without a given stage: { $list }
code-choice = Round { $round }: { $told }
