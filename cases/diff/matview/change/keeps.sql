select region, total from totals;
