select id, body ->> 'a' from docs;
