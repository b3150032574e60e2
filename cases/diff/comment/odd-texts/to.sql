-- Comments with quotes, backslashes, line breaks, unicode and SQL inside.

create table t (
    a integer,
    b integer,
    c integer,
    d integer
);

comment on table t is '';
comment on column t.a is 'it''s "quoted" and \backslashed';
comment on column t.b is E'first\n\n  second\ttab\r\nthird';
comment on column t.c is 'Größe ✓ 名前 🙂';
comment on column t.d is '; drop table t; -- $$ $tag$ /* */';
