-- postgres: 18+
-- The child has a NOT NULL of its own beside the inherited one, under another name.

create table parents (
    a text
);

alter table parents add constraint a_there not null a;
create table children () inherits (parents);
