select id, state::text from posts;
