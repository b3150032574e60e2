insert into item values (1, 10, 'a'), (2, 20, 'b, "c"');
insert into basket select id, shown from shown;
insert into basket values (3, null);
