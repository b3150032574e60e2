-- postgres: 17+
-- The NOT NULL of a domain has a name, which changes.

create domain email as text constraint must_be_there not null;
