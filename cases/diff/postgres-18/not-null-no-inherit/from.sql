-- postgres: 18+

create table parents (
    a text,
    b text
);
create table children () inherits (parents);

alter table parents add constraint a_there not null a;
alter table parents add constraint b_there not null b no inherit;
