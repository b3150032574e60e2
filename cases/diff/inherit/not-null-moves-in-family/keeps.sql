select k, l, m from b;
