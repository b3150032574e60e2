insert into visit values (1, row('7'));
