select y::text, ys::text, z::text from app.kappa;
