select id, at from alpha;
