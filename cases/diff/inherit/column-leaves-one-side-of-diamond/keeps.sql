select id, v from b;
