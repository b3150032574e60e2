-- An enum without labels gets its first two.

create type later as enum ('first', 'second');
