-- postgres: 18+
-- A primary key brings a not-null constraint with a name of its own, also to a table that has one from another. The
-- server renames none that is inherited, so such a table is made again.
CREATE TABLE b (id int NOT NULL);
CREATE TABLE t (PRIMARY KEY (id)) INHERITS (b);
CREATE TABLE m () INHERITS (t);
CREATE TABLE leaf (PRIMARY KEY (id)) INHERITS (b);
