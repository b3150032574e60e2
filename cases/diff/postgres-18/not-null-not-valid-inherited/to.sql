-- postgres: 18+
-- NOT NULL NOT VALID on a parent with a child, then valid.

create table parents (
    a integer,
    b integer
);
create table children () inherits (parents);

alter table parents add constraint a_there not null a;
alter table parents add constraint b_there not null b not valid;
