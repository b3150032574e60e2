select id, a_id from a, b;
