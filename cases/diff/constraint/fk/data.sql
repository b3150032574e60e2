insert into tenants values (1, 'acme');
insert into users values (1, 7);
insert into posts values (1, 1, 7, 'acme');
