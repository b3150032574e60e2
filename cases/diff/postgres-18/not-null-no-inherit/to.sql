-- postgres: 18+
-- NOT NULL becomes NO INHERIT on the parent, and another one becomes inherited.

create table parents (
    a text,
    b text
);
create table children () inherits (parents);

alter table parents add constraint a_there not null a no inherit;
alter table parents add constraint b_there not null b;
