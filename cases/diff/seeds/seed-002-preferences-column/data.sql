insert into users values ('ada', 'ada@example.org'), ('bob', 'bob@example.org');
