insert into setting values ('a', '1'), ('b', null);
