-- A type that is announced but never filled.

create type announced;
