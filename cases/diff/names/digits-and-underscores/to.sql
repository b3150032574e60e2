-- Names that begin with digits, underscores, or look like numbers, types or parameters.

create table "1st" (
    "1" integer,
    _ integer,
    __a integer,
    "$1" integer,
    a$b integer,
    "1e5" integer,
    "0x1f" integer
);
create table _t (
    a integer
);
create table __t (
    a integer
);
create view "2nd" as select "1", _, "$1" as "$2" from "1st";
