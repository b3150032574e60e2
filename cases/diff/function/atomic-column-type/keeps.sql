select named('Ada');
