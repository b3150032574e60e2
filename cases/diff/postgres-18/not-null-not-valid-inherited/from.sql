-- postgres: 18+

create table parents (
    a integer,
    b integer
);
create table children () inherits (parents);

alter table parents add constraint a_there not null a not valid;
