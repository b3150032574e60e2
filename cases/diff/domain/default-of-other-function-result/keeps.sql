select d, a, g, e from u, v, w;
