insert into users values ('ada', '{"theme": "dark"}'), ('bob', default);
