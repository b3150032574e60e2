-- A comment on the multirange or the array of a type is none of the type itself.
create type steps as range (subtype = int4);
comment on type steps is 'the range';
comment on type steps_multirange is 'no dump has this';
create type mood as enum ('low');
comment on type mood is 'the type';
comment on type _mood is 'nor this';
