insert into countries values ('CHE');
insert into towns values (1, 'CHE');
