insert into customer values (1, 'one'), (2, 'two');
