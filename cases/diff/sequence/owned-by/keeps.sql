select a.last_value, b.last_value, c.last_value from one a, two b, three c;
