select id, body from posts;
