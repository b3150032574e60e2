-- Bit strings, bytea, uuid, inet, point.

create table t (
    a bit(4) default b'1010',
    b bit varying(8) default B'101',
    c bytea default '\xdeadbeef',
    d uuid default '00000000-0000-0000-0000-000000000000',
    e inet default '127.0.0.1',
    f point default point(1, 2),
    g macaddr default '08:00:2b:01:02:03',
    h "char" default 'x',
    i xml default '<a b="c"/>'
);
