insert into codes values ('a'), ('b');
