insert into users values ('ada', 'Ada'), ('bob', '');
