insert into customer values (1, 'ada');
insert into invoice values (5, 1);
