select x::text, y, z from c;
