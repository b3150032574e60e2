-- postgres: 18+
-- A virtual column becomes a plain one of another type, while what it was made of goes and row security ends.
create table delta (price text, id boolean);
