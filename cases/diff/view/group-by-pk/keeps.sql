select id, name, posts from counts;
