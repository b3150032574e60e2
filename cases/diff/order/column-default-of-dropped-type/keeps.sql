select id, state::text from tasks order by id;
