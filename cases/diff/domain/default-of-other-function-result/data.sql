insert into u values (1);
insert into v values (1);
insert into w values (7);
