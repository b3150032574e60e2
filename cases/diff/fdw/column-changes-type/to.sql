-- Columns of a foreign table get types that the server would have to convert to, if the rows were here.

create foreign data wrapper elsewhere;
create server there foreign data wrapper elsewhere;
create type mood as enum ('sad', 'ok');
create foreign table visits (
    id integer,
    happened time,
    feeling mood
) server there;
