-- A child goes, and its parent's column gets another type and a default: on the way back the child comes after that.

create table places (
    id bigint default 2,
    name text
);
