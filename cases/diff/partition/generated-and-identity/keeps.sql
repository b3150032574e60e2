select id, at, twice from events;
