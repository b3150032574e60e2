select a.x, a.y, b.x, b.y from corners a, centres b;
