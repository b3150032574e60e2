create table target (id integer, constraint a_key primary key (id));
create table whole (id integer, t integer references target) partition by list (id);
create table zone partition of whole for values in (1);
