select id, (inner_one).a from outer_one;
