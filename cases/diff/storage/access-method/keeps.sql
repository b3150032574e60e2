select id, note from events;
