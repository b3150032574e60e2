select id, note, event from events join seen on event = id
