create type steps as range (subtype = int4);
