-- A sequence and an identity column count down instead of up, with the bounds that go with it.

create table t (
    id integer generated always as identity (increment by -1)
);
create sequence numbers increment by -1;
