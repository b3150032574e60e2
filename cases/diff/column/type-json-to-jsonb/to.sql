-- json becomes jsonb, and a gin index can be made.

create table docs (
    id integer primary key,
    body jsonb default '{}'
);
create index docs_body on docs using gin (body);
