-- postgres: 18+

create table parents (
    a text
);

create table children (
    constraint own_rule not null a
) inherits (parents);
