create type steps as range (subtype = int4);
create type mood as enum ('low');
