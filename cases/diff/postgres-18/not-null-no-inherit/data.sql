insert into children values ('a', 'b');
