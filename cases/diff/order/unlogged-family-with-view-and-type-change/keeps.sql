select id, x from m;
