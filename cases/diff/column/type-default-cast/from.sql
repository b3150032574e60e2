create table jobs (
    id integer primary key,
    priority text not null default '5'
);
