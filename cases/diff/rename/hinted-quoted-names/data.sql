insert into "User" values ('Ada', 1);
