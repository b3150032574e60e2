select x, b.id from a, b;
