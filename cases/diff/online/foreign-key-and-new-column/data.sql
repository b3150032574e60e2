insert into customer values (1);
insert into orders values (1), (2);
