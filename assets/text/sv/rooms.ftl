# Det som alla ser: bordet, kortet och ridån.

rooms-why = { $what }. Varför?
rooms-trust = Tillit: { $value } av 10
rooms-phase-passed = { $phase }: klar
rooms-phase-current = { $phase }: här är vi nu
rooms-phase-coming = { $phase }: kommer
rooms-seat-role = { $seat }. { $role }, { $party }
rooms-and = { $first } och { $last }
