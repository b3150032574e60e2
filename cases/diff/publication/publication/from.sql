create table a (
    id integer primary key
);
create table b (
    id integer primary key
);

create publication old_pub for table a;
create publication pub for table a with (publish = 'insert, update, delete, truncate');
