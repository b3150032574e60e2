select k, z from b;
