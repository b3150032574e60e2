insert into job values ('high'), ('done');
