insert into sales values ('north', 1);
