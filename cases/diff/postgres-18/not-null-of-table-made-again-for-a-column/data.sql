insert into device values (1), (2);
