select y from theta;
