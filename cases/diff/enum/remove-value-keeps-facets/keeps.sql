select id, state::text from tickets;
