-- change table t
ALTER TABLE t ADD COLUMN c;
