insert into tickets (name) values ('first'), ('second');
