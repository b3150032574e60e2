select id, state::text from tickets order by id;
