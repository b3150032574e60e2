create table kept (
    id integer primary key
);

create table gone (
    id integer primary key
);
create publication pub for table kept, gone;
