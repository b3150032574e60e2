select id, total from m;
