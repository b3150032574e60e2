select h.pair::text, h.mood::text in ('sad', 'gloomy'), h.d::integer, n, g.id from held h, numbered, groups g;
