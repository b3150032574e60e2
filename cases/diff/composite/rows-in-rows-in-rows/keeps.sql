select ((z).y).x::int from c;
