create table a (t bigint, d text, e timestamptz, g text, h int, j text);
