-- An operator and its function go together with the view and the index that use them.

create table shapes (
    id integer primary key,
    area box
);
