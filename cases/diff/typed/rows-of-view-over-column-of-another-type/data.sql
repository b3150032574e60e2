insert into t values (1, 'x');
insert into u values (1, row('y')::v);
