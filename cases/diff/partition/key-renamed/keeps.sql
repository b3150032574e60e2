select k, v from p;
