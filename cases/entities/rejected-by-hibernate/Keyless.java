package app;

import jakarta.persistence.*;

@Entity
public class Keyless {
    String name;
}
