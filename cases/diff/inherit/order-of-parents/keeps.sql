select d.x, d.y, d.w, e.x, e.y, f.x, f.y, f.w from d, e, f;
