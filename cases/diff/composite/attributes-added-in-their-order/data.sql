insert into customer values (1, row('Elm street'));
