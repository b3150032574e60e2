-- A range and the function that makes its values canonical need each other.
create type steps;
create function whole_steps(steps) returns steps language internal immutable strict as 'int4range_canonical';
create type steps as range (subtype = int4, canonical = whole_steps);
create table ladder (climbed steps, all_climbed steps_multirange);
