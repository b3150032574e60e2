select a.code, b.code from a, b;
