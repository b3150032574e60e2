-- An index that was made on the whole only has no part on a partition that comes, as while such indexes are built one by
-- one. Attaching the partition would make that part, so the index is made again afterwards.
CREATE TABLE t (a int, b text) PARTITION BY LIST (a);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE TABLE t2 PARTITION OF t FOR VALUES IN (2);
CREATE INDEX t_b ON ONLY t (b);
CREATE INDEX t1_b ON t1 (b);
ALTER INDEX t_b ATTACH PARTITION t1_b;
