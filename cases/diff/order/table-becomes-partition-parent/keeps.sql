select id, at, kind from events;
