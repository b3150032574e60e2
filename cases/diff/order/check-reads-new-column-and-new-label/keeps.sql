select id, state::text from tasks;
