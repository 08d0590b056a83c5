# What everybody looks at: the table, the card and the curtain.

rooms-why = { $what }. Why?
rooms-trust = Trust: { $value } of 10
rooms-phase-passed = { $phase }: done
rooms-phase-current = { $phase }: this is where we are
rooms-phase-coming = { $phase }: to come
rooms-seat-role = { $seat }. { $role }, { $party }
rooms-and = { $first } and { $last }
