create foreign data wrapper elsewhere;
create server there foreign data wrapper elsewhere;
create type mood as enum ('sad', 'ok');
create foreign table visits (
    id text,
    happened date,
    feeling text
) server there;
