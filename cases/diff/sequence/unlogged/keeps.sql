select a.last_value, b.last_value from one a, two b;
