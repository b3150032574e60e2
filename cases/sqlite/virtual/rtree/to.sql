-- Another module.

create virtual table areas using rtree(id, left, right, +name text);
