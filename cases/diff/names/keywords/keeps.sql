select "select", "from", value from "order";
