select id, at, kind from events_2023;
