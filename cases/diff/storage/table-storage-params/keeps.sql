select id, body from events;
