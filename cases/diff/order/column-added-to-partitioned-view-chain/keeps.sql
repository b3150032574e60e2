select id, at from m;
