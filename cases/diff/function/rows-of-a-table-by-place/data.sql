INSERT INTO t VALUES (1, 'one'), (2, 'two');
INSERT INTO u VALUES (3, 'three');
